import { createFirmlyClient, createMemoryStorage } from '@firmly-kit/core';
import { createSandbox } from '@firmly-kit/sandbox';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CartPage } from './CartPage';

/** A shopper with carts at five stores. */
function renderCartPage() {
  const sandbox = createSandbox();
  // In `localStorage`, the next test would find the session of this one.
  const storage = createMemoryStorage();
  const client = createFirmlyClient({ appId: 'my-app', fetch: sandbox.fetch, storage });
  render(<CartPage client={client} />);
  return sandbox;
}

test('a shopper changes a quantity, and the store prices it', async () => {
  renderCartPage();
  const name = 'Increase quantity of Fig & Cedar Candle';
  await userEvent.click(await screen.findByRole('button', { name }));
  expect(await screen.findByText('$148.68')).toBeTruthy();
});

test('a store refuses a quantity, and says why', async () => {
  const sandbox = renderCartPage();
  const name = 'Increase quantity of Fig & Cedar Candle';
  const increase = await screen.findByRole('button', { name });
  const refusal = { error: 'ErrorNotEnoughStock', description: 'Only one left' };
  sandbox.scenario({ kind: 'status', status: 422, ...refusal }, { path: '/line-items/' });
  await userEvent.click(increase);
  expect(await screen.findByText('Only one left')).toBeTruthy();
});
