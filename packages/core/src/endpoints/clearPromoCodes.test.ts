import { expect, test } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { isPromoCodeError } from '../errors/guards.ts';
import { clearPromoCodes } from './clearPromoCodes.ts';
import { getCart } from './getCart.ts';

test('the codes and their discount are removed', async () => {
  const { client } = await startClient();
  const domain = 'shop.luma.gift';
  const before = await getCart(client, { domain });
  expect(before.coupons).toEqual(['WELCOME10']);
  const cart = await clearPromoCodes(client, { domain });
  expect(cart.coupons ?? []).toEqual([]);
  expect(Number(cart.total?.value)).toBeGreaterThan(Number(before.total?.value));
  expect(await getCart(client, { domain })).toEqual(cart);
});

test('isPromoCodeError is true if the store refuses to remove codes', async () => {
  const { client } = await startClient({ seed: 'none' });
  const error = await clearPromoCodes(client, { domain: 'shop.luma.gift' }).catch(
    (caught) => caught,
  );
  expect(isPromoCodeError(error)).toBe(true);
  expect(error).toMatchObject({ code: 'ErrorClearPromoCodeNotAllowed' });
});
