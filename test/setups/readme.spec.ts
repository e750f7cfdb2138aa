import { createReadmeApp } from './harness/createReadmeApp.ts';
import { vitePreview } from './harness/startApp.ts';
import { editCart, test } from './harness/test.ts';

test.use({ setup: { directory: 'readme/shop', create: createReadmeApp, serve: vitePreview } });

test('the lines of the README put a cart on the page of a new app', async ({ page }) =>
  editCart(page));
