import { editCart, editServerRenderedCart, expect, test } from './harness/test.ts';

test.use({ setup: { directory: 'examples/react-router', serve: () => ['start'] } });

test('React Router, framework mode: a loader reads the cart, and the page hydrates it', async ({
  page,
  api,
}) => {
  await editServerRenderedCart(page, api.sandbox);
});

test('the browser reads the carts that the server could not read', async ({ page, api }) => {
  api.sandbox.scenario({ kind: 'status', status: 400 }, { path: '/active' });
  await editCart(page);
  expect(api.sandbox.requests.filter(({ status }) => status === 400)).toHaveLength(1);
});
