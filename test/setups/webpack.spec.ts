import { editCart, test } from './harness/test.ts';

test.use({
  setup: {
    directory: 'test/setups/apps/webpack',
    serve: (port) => ['preview', '--', `--port=${port}`, '-a=127.0.0.1', '--silent'],
  },
});

test('Webpack 5', async ({ page }) => editCart(page));
