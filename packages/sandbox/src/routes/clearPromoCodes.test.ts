import { expect, test } from 'vitest';
import { promoCodesPath } from '../../test/helpers/paths.ts';
import { refused } from '../../test/helpers/refused.ts';
import { startShopper } from '../../test/helpers/startShopper.ts';

test('clearing removes every code, and the cart costs its full price', async () => {
  const { clearCodes, read } = await startShopper();
  const { status, cart } = await clearCodes('shop.luma.gift');
  expect(status).toBe(200);
  expect(cart).toMatchObject({
    coupons: [],
    cart_discount: { number: 0 },
    sub_total: { number: 11_250 },
    tax: { number: 928 },
    total: { number: 12_773 },
  });
  expect(await read('shop.luma.gift')).toEqual(cart);
});

test('clearing is refused where there is nothing to clear', async () => {
  const { refusal, clearCodes } = await startShopper();
  const nothing = refused(422, 'ErrorClearPromoCodeNotAllowed');
  expect(await refusal('DELETE', promoCodesPath('maison-verre.example'))).toEqual(nothing);
  expect(await refusal('DELETE', promoCodesPath('pine-and-oak.example'))).toEqual(nothing);
  await clearCodes('shop.luma.gift');
  expect(await refusal('DELETE', promoCodesPath('shop.luma.gift'))).toEqual(nothing);
});

test('a store may refuse to clear promo codes', async () => {
  const { addCodes, refusal, read } = await startShopper();
  const { cart } = await addCodes('hinoki-goods.example', 'OMIYAGE');
  expect(cart.cart_discount?.value).toBe(1000);
  expect(await refusal('DELETE', promoCodesPath('hinoki-goods.example'))).toEqual(
    refused(422, 'ErrorClearPromoCodeNotAllowed'),
  );
  expect(await read('hinoki-goods.example')).toEqual(cart);
});
