import { createSandbox } from '@firmly-kit/sandbox';
import { render, screen } from '@testing-library/react';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CartPage } from './CartPage';

const sandbox = createSandbox();
const server = setupServer(
  http.all('https://api.firmly.work/*', ({ request }) => sandbox.fetch(request)),
);

beforeAll(() => server.listen());
afterAll(() => server.close());

test('the app makes its own client, and shows the carts of the sandbox', async () => {
  render(<CartPage />);
  expect(await screen.findByText('Fig & Cedar Candle')).toBeTruthy();
});
