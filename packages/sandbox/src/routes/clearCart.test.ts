import { expect, test } from 'vitest';
import { linesIn } from '../../test/helpers/linesIn.ts';
import { readExample } from '../../test/helpers/readExample.ts';
import { startShopper } from '../../test/helpers/startShopper.ts';

test('clearing returns the empty cart, and the store is no longer active', async () => {
  const { clear, read, activeDomains } = await startShopper({ seed: 'single' });
  const cleared = await clear('staging.luma.gift');
  expect(cleared).toEqual({ status: 200, cart: readExample('cart-empty') });
  expect(await read('staging.luma.gift')).toEqual(cleared.cart);
  expect(await activeDomains()).toEqual([]);
});

test('clearing a cart that is empty or was never opened returns the empty cart too', async () => {
  const { clear } = await startShopper();
  for (const domain of ['fjord-papir.example', 'pine-and-oak.example']) {
    const { status, cart } = await clear(domain);
    expect({ status, lines: cart.line_items }).toEqual({ status: 200, lines: [] });
  }
});

test('clearing removes the promo codes and keeps the address', async () => {
  const { clear, add } = await startShopper();
  await clear('shop.luma.gift');
  const { cart } = await add('shop.luma.gift', 'MUG 50/50 café');
  expect(linesIn(cart)).toEqual([['MUG 50/50 café', 1]]);
  expect(cart.coupons).toEqual([]);
  expect(cart.shipping_total?.number).toBe(595);
});
