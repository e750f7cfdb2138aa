import { vitePreview } from './harness/startApp.ts';
import { editCart, test } from './harness/test.ts';

test.use({ setup: { directory: 'examples/vite-react', serve: vitePreview } });

test('Vite and React 19', async ({ page }) => editCart(page));
