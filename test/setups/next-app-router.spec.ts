import {
  editServerRenderedCart,
  readCartInBrowser,
  retrySession,
  showNoCarts,
  test,
} from './harness/test.ts';

test.use({ setup: { directory: 'examples/next-app-router', serve: () => ['start'] } });

test('Next.js, app router: the server reads the cart, and the page hydrates it', async ({
  page,
  api,
}) => {
  await editServerRenderedCart(page, api.sandbox);
});

test('Next.js, app router: the browser reads the carts that the server could not', async ({
  page,
  api,
}) => {
  await readCartInBrowser(page, api.sandbox);
});

test('Next.js, app router: without a session the page stands, and "Try again" opens one', async ({
  page,
  api,
  problems,
}) => {
  await retrySession(page, api.sandbox, problems);
});

test('Next.js, app router: a shopper without carts reads so', async ({ page, api }) => {
  await showNoCarts(page, api);
});
