import { expect, test } from 'vitest';
import { linesIn } from '../../test/helpers/linesIn.ts';
import { cartPath, linePath } from '../../test/helpers/paths.ts';
import { refused } from '../../test/helpers/refused.ts';
import { startShopper } from '../../test/helpers/startShopper.ts';

const SHOP = 'shop.luma.gift';
const VERRE = 'maison-verre.example';

test('updating sets the quantity, and the store prices the cart again', async () => {
  const { update, read } = await startShopper();
  const { status, cart } = await update(SHOP, 'WS12-M-Orange', { quantity: 4 });
  expect(status).toBe(200);
  expect(linesIn(cart)[0]).toEqual(['WS12-M-Orange', 4]);
  expect(cart).toMatchObject({
    coupons: ['WELCOME10'],
    sub_total: { number: 15_650 },
    cart_discount: { number: 1565 },
    shipping_total: { number: 595 },
    tax: { number: 1162 },
    total: { number: 15_842 },
  });
  expect(cart.notice).toBeUndefined();
  expect(await read(SHOP)).toEqual(cart);
});

test('shipping is free from the threshold, and not below it', async () => {
  const { update } = await startShopper();
  const free = await update(SHOP, 'WS12-M-Orange', { quantity: 5 });
  expect(free.cart.shipping_total?.number).toBe(0);
  expect(free.cart.shipping_method?.price.number).toBe(0);
  const again = await update(SHOP, 'WS12-M-Orange', { quantity: 4 });
  expect(again.cart.shipping_total?.number).toBe(595);
});

test('a quantity of 0 removes the line, and the last one makes the store inactive', async () => {
  const { update, add, activeDomains } = await startShopper({ seed: 'multiple' });
  await update('demo.luma.gift', 'LD-MUG-BLUE', { quantity: 0 });
  const { cart } = await update('demo.luma.gift', 'LD-CANDLE-PORCH', { quantity: 0 });
  expect(cart).toMatchObject({ line_items: [], total: { value: 0 } });
  expect(await activeDomains()).toEqual(['staging.luma.gift', SHOP]);

  await add('demo.luma.gift', 'LD-MATCHES');
  expect(await activeDomains()).toEqual(['staging.luma.gift', 'demo.luma.gift', SHOP]);
});

test('only a product in the cart can be updated', async () => {
  const { refusal, read } = await startShopper();
  const before = await read(SHOP);
  for (const sku of ['WS12-L-Orange', 'WS12', 'nope']) {
    for (const quantity of [1, 0]) {
      expect(await refusal('PUT', linePath(SHOP, sku), { quantity })).toEqual(
        refused(404, 'ErrorProductNotFound'),
      );
    }
  }
  expect(await read(SHOP)).toEqual(before);
});

test('on bigcommerce the path names the base_sku, and a sku is a 404', async () => {
  const { update, refusal } = await startShopper();
  const { cart } = await update(VERRE, 'VERRE-CARAFE', { quantity: 2 });
  expect(linesIn(cart)[0]).toEqual(['VERRE/CARAFE 1L', 2]);
  expect(await refusal('PUT', linePath(VERRE, 'VERRE/CARAFE 1L'), { quantity: 3 })).toEqual(
    refused(404, 'ErrorProductNotFound'),
  );
});

test('handles distinguish two variants of one base_sku', async () => {
  const { add, update, refusal } = await startShopper();
  await add(VERRE, 'VERRE/ÉTÉ 6 ROSE');
  const path = linePath(VERRE, 'VERRE-ETE');
  for (const variant_handles of [undefined, [], ['set-of-6']]) {
    expect(await refusal('PUT', path, { quantity: 3, variant_handles })).toEqual(
      refused(400, 'ErrorInvalidInputBody'),
    );
  }
  const rose = await update(VERRE, 'VERRE-ETE', { quantity: 3, variant_handles: ['rose'] });
  expect(linesIn(rose.cart).slice(1)).toEqual([
    ['VERRE/ÉTÉ 6', 2],
    ['VERRE/AMBRE', 1],
    ['VERRE/ÉTÉ 6 ROSE', 3],
  ]);
  const gone = await update(VERRE, 'VERRE-ETE', {
    quantity: 0,
    variant_handles: ['set-of-6', 'sky'],
  });
  expect(linesIn(gone.cart).slice(1)).toEqual([
    ['VERRE/AMBRE', 1],
    ['VERRE/ÉTÉ 6 ROSE', 3],
  ]);
});

test('identifiers may hold slashes, spaces, percent signs and any letters', async () => {
  const { add, update } = await startShopper({ seed: 'none' });
  const identifiers = [
    [SHOP, 'MUG 50/50 café', 'MUG 50/50 café'],
    [VERRE, 'VERRE/FLÛTE 100% CRISTAL', 'VERRE/FLÛTE 100%'],
    ['hinoki-goods.example', 'HG-YU 100%/檜', 'HG-YU 100%/檜'],
    ['pine-and-oak.example', 'P&O/100% WOOL', 'P&O/100% WOOL'],
  ] as const;
  for (const [domain, sku, identifier] of identifiers) {
    await add(domain, sku);
    const { status, cart } = await update(domain, identifier, { quantity: 0 });
    expect({ status, lines: cart.line_items }).toEqual({ status: 200, lines: [] });
  }
});

test('a path that is not valid percent-encoding is a 400', async () => {
  const { refusal } = await startShopper();
  for (const sku of ['%', '100%', '%zz', '%FF']) {
    expect(await refusal('PUT', `${cartPath(SHOP)}/line-items/${sku}`, { quantity: 1 })).toEqual(
      refused(400, 'ErrorInvalidInputBody'),
    );
  }
});

test('a quantity that is no whole number from 0 to 999 is refused, and so is any other body', async () => {
  const { refusal, read } = await startShopper();
  const before = await read(SHOP);
  const bodies = [
    undefined,
    '{',
    '[]',
    {},
    ...[-1, 1.5, 1000, 1e21, '2', null, true, [2]].map((quantity) => ({ quantity })),
    { quantity: 2, variant_handles: 'm' },
  ];
  for (const body of bodies) {
    const response = await refusal('PUT', linePath(SHOP, 'WS12-M-Orange'), body);
    expect({ sent: body, ...response }).toEqual({
      sent: body,
      ...refused(400, 'ErrorInvalidInputBody'),
    });
  }
  expect(await read(SHOP)).toEqual(before);
});

test('an update above the stock is refused', async () => {
  const { update, refusal, read } = await startShopper();
  await update(VERRE, 'VERRE-AMBRE', { quantity: 2 });
  expect(await refusal('PUT', linePath(VERRE, 'VERRE-AMBRE'), { quantity: 3 })).toEqual(
    refused(422, 'ErrorNotEnoughStock'),
  );
  expect(linesIn(await read(VERRE)).at(-1)).toEqual(['VERRE/AMBRE', 2]);
});

test('a fixed quantity stays as it is, but its line can be removed', async () => {
  const { update, refusal } = await startShopper();
  const line = ['hinoki-goods.example', 'HG-FUROSHIKI'] as const;
  expect(await refusal('PUT', linePath(...line), { quantity: 2 })).toEqual(
    refused(409, 'ErrorQuantityFixed'),
  );
  expect((await update(...line, { quantity: 1 })).cart.line_items).toHaveLength(4);
  expect((await update(...line, { quantity: 0 })).cart.line_items).toHaveLength(3);
});
