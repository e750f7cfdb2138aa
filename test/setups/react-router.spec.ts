import { editServerRenderedCart, test } from './harness/test.ts';

test.use({ setup: { directory: 'examples/react-router', serve: () => ['start'] } });

test('React Router, framework mode: a loader reads the cart, and the page hydrates it', async ({
  page,
  api,
}) => {
  await editServerRenderedCart(page, api.sandbox);
});
