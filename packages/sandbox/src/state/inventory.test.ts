import { expect, test } from 'vitest';
import { linesIn } from '../../test/helpers/linesIn.ts';
import { additionPath, linePath } from '../../test/helpers/paths.ts';
import { refused } from '../../test/helpers/refused.ts';
import { startShopper } from '../../test/helpers/startShopper.ts';

const SHOP = 'shop.luma.gift';
const VERRE = 'maison-verre.example';

test('reading a cart removes a discontinued product, with a notice', async () => {
  const { sandbox, read } = await startShopper();
  sandbox.discontinue(VERRE, 'VERRE/AMBRE');
  const cart = await read(VERRE);
  expect(linesIn(cart)).toEqual([
    ['VERRE/CARAFE 1L', 1],
    ['VERRE/ÉTÉ 6', 2],
  ]);
  expect(cart.notice).toEqual([
    'The Amber Bud Vase is nearly gone: two are left.',
    'CART_ITEMS_REMOVED',
  ]);
  expect(cart.sub_total.value).toBe(127);
  expect(await read(VERRE)).toEqual(cart);
});

test('a mutation removes it too, and the next mutation has no notice of it', async () => {
  const { sandbox, update } = await startShopper();
  sandbox.discontinue(VERRE, 'VERRE/AMBRE');
  const first = await update(VERRE, 'VERRE-CARAFE', { quantity: 2 });
  expect(first.cart.line_items).toHaveLength(2);
  expect(first.cart.notice).toEqual(['CART_ITEMS_REMOVED']);
  const second = await update(VERRE, 'VERRE-CARAFE', { quantity: 3 });
  expect(second.cart.notice).toBeUndefined();
});

test('a discontinued product can neither be added nor updated', async () => {
  const { sandbox, refusal } = await startShopper();
  sandbox.discontinue(SHOP, 'WS12-M-Orange');
  const gone = refused(404, 'ErrorProductNotFound');
  expect(await refusal('POST', additionPath(SHOP, 'WS12-M-Orange', 1))).toEqual(gone);
  expect(await refusal('PUT', linePath(SHOP, 'WS12-M-Orange'), { quantity: 1 })).toEqual(gone);
});

test('a cart whose last line was discontinued is no longer active', async () => {
  const { sandbox, read, activeDomains, send } = await startShopper({ seed: 'single' });
  sandbox.discontinue('staging.luma.gift', 'WS12-XS-Orange');
  expect(await activeDomains()).toEqual([]);
  expect(await (await send('GET', '/api/v2/carts/active')).json()).toEqual({
    domains: [],
    carts: [],
  });
  expect(await read('staging.luma.gift')).toMatchObject({
    line_items: [],
    total: { value: 0 },
    notice: ['CART_ITEMS_REMOVED'],
  });
});

test('a promo code is removed with the line that its minimum needs', async () => {
  const { sandbox, update, addCodes, read } = await startShopper();
  await update(SHOP, 'WS12-M-Orange', { quantity: 6 });
  await addCodes(SHOP, 'TAKE20');
  sandbox.discontinue(SHOP, 'WS12-M-Orange');
  const cart = await read(SHOP);
  expect(cart.coupons).toEqual(['WELCOME10']);
  expect(cart.notice).toEqual(['CART_ITEMS_REMOVED', expect.stringContaining('TAKE20')]);
});

test('a submitted cart keeps its lines', async () => {
  const { sandbox, read } = await startShopper();
  const before = await read('souq-alward.example');
  sandbox.discontinue('souq-alward.example', 'SA-DATES-500');
  expect(await read('souq-alward.example')).toEqual(before);
});

test('a reset brings discontinued products back', async () => {
  const { sandbox, openSession, get } = await startShopper();
  sandbox.discontinue(SHOP, 'WS12-M-Orange');
  sandbox.reset();
  const { access_token } = await openSession();
  const cart = await (await get(`/api/v1/domains/${SHOP}/cart`, access_token)).json();
  expect(cart).toHaveProperty('line_items.length', 4);
});

test('an unknown store or sku is refused by name', async () => {
  const { sandbox } = await startShopper();
  expect(() => sandbox.discontinue('nobody.example', 'x')).toThrow(
    new TypeError('There is no store "nobody.example".'),
  );
  expect(() => sandbox.discontinue(SHOP, 'WS12')).toThrow(
    new TypeError('shop.luma.gift sells no sku "WS12".'),
  );
});
