import { createFirmlyClient } from '@firmly-kit/core';
import { createSandbox } from '@firmly-kit/sandbox';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CartPage } from './CartPage.tsx';

test('a shopper changes a quantity, and the store prices it', async () => {
  const { fetch } = createSandbox();
  render(<CartPage client={createFirmlyClient({ appId: 'my-app', fetch })} />);
  const increase = { name: 'Increase quantity of Fig & Cedar Candle' };
  await userEvent.click(await screen.findByRole('button', increase));
  expect(await screen.findByText('$148.68')).toBeTruthy();
});
