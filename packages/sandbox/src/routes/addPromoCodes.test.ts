import { expect, test } from 'vitest';
import { promoCodesPath } from '../../test/helpers/paths.ts';
import { refused } from '../../test/helpers/refused.ts';
import { startShopper } from '../../test/helpers/startShopper.ts';

const STAGING = 'staging.luma.gift';
const DEMO = 'demo.luma.gift';

test('a promo code that works is in the coupons, the discount and the totals', async () => {
  const { addCodes, read } = await startShopper({ seed: 'multiple' });
  const { status, cart } = await addCodes(DEMO, 'DEMO20');
  expect(status).toBe(200);
  expect(cart).toMatchObject({
    coupons: ['DEMO20'],
    sub_total: { number: 9000 },
    cart_discount: { number: 1800 },
    tax: { number: 504 },
    total: { number: 7704 },
  });
  expect(await read(DEMO)).toEqual(cart);
});

test('codes are added to those of the cart, once each, however they are typed', async () => {
  const { addCodes, add } = await startShopper();
  await add(STAGING, 'MH07-XS-Gray', 2);
  await addCodes(STAGING, ' save10 ');
  const { cart } = await addCodes(STAGING, 'SAVE10', 'Save20');
  expect(cart.coupons).toEqual(['SAVE10', 'SAVE20']);
  expect(cart.cart_discount?.number).toBe(1300 + 2000);
});

test('an unknown or expired code is refused by name, and none of its list is added', async () => {
  const { refusal, read } = await startShopper();
  const before = await read(STAGING);
  for (const code of ['NOPE', 'EXPIRED', 'WELCOME10', '__proto__']) {
    expect(
      await refusal('POST', promoCodesPath(STAGING), { promo_codes: ['SAVE10', code] }),
    ).toEqual({
      status: 422,
      body: {
        code: 422,
        error: 'ErrorInvalidPromoCode',
        description: expect.stringContaining(`"${code}"`),
      },
    });
  }
  expect(await read(STAGING)).toEqual(before);
});

test('a code with a minimum is refused below it, and works from it', async () => {
  const { refusal, addCodes, update } = await startShopper();
  const tooLittle = () =>
    refusal('POST', promoCodesPath('shop.luma.gift'), { promo_codes: ['TAKE20'] });
  expect(await tooLittle()).toEqual(refused(422, 'ErrorPromoNotAvailable'));
  await update('shop.luma.gift', 'CLUB-HOUSE-250', { quantity: 3 });
  expect(await tooLittle()).toEqual(refused(422, 'ErrorPromoNotAvailable'));
  await update('shop.luma.gift', 'CLUB-HOUSE-250', { quantity: 4 });
  expect((await addCodes('shop.luma.gift', 'TAKE20')).cart).toMatchObject({
    coupons: ['WELCOME10', 'TAKE20'],
    sub_total: { number: 16_050 },
    cart_discount: { number: 1605 + 2000 },
  });
});

test('a code stays in a cart that is exactly at its minimum, also after a decrease', async () => {
  const { addCodes, update } = await startShopper();
  await update('shop.luma.gift', 'NB-LINEN-3', { quantity: 0 });
  await update('shop.luma.gift', 'WS12-M-Orange', { quantity: 3 });
  await update('shop.luma.gift', '40211846824015', { quantity: 2 });
  const exact = { coupons: ['WELCOME10', 'TAKE20'], sub_total: { number: 15_000 } };
  const { status, cart } = await addCodes('shop.luma.gift', 'TAKE20');
  expect(status).toBe(200);
  expect(cart).toMatchObject(exact);
  const above = await update('shop.luma.gift', 'WS12-M-Orange', { quantity: 4 });
  expect(above.cart.sub_total.number).toBe(17_200);
  const again = await update('shop.luma.gift', 'WS12-M-Orange', { quantity: 3 });
  expect(again.cart).toMatchObject(exact);
  expect(again.cart.notice).toBeUndefined();
});

test('an empty cart refuses promo codes', async () => {
  const { refusal } = await startShopper();
  expect(
    await refusal('POST', promoCodesPath('pine-and-oak.example'), { promo_codes: ['ACORN'] }),
  ).toEqual(refused(422, 'ErrorPromoNotAvailable'));
});

test('a code is removed with a notice when the cart falls below its minimum, and does not come back', async () => {
  const { update, addCodes } = await startShopper();
  await update('shop.luma.gift', 'WS12-M-Orange', { quantity: 6 });
  await addCodes('shop.luma.gift', 'TAKE20');
  const below = await update('shop.luma.gift', 'WS12-M-Orange', { quantity: 1 });
  expect(below.cart.coupons).toEqual(['WELCOME10']);
  expect(below.cart.notice).toEqual([expect.stringContaining('TAKE20')]);
  const above = await update('shop.luma.gift', 'WS12-M-Orange', { quantity: 6 });
  expect(above.cart.coupons).toEqual(['WELCOME10']);
  expect(above.cart.notice).toBeUndefined();
});

test('anything but a list of 1 to 10 codes is refused', async () => {
  const { refusal } = await startShopper();
  const lists = [undefined, null, 'SAVE10', [], [1], [''], [' '], Array(11).fill('SAVE10')];
  for (const body of ['{', ...lists.map((promo_codes) => ({ promo_codes }))]) {
    expect(await refusal('POST', promoCodesPath(STAGING), body)).toEqual(
      refused(400, 'ErrorInvalidInputBody'),
    );
  }
});
