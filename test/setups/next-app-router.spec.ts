import { editServerRenderedCart, test } from './harness/test.ts';

test.use({ setup: { directory: 'examples/next-app-router', serve: () => ['start'] } });

test('Next.js, app router: the server reads the cart, and the page hydrates it', async ({
  page,
  api,
}) => {
  await editServerRenderedCart(page, api.sandbox);
});
