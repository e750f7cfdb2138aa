import { vitePreview } from './harness/startApp.ts';
import { editCart, test } from './harness/test.ts';

test.use({ setup: { directory: 'test/setups/apps/react-18', serve: vitePreview } });

test('React 18.3.1', async ({ page }) => editCart(page));
