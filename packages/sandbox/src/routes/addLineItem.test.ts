import { expect, test } from 'vitest';
import { linesIn } from '../../test/helpers/linesIn.ts';
import { additionPath, cartPath } from '../../test/helpers/paths.ts';
import { refused } from '../../test/helpers/refused.ts';
import { startShopper } from '../../test/helpers/startShopper.ts';

const PINE = 'pine-and-oak.example';
const VERRE = 'maison-verre.example';

test('adding to a store without a cart opens one, returns it, and makes the store active', async () => {
  const { add, read, activeDomains } = await startShopper({ seed: 'none' });
  const { status, cart } = await add(PINE, 'PO-STOOL-OAK', 2);
  expect(status).toBe(200);
  expect(cart).toMatchObject({
    cart_status: 'active',
    shop_id: PINE,
    line_items: [
      {
        sku: 'PO-STOOL-OAK',
        base_sku: 'PO-STOOL',
        variant_handles: ['oak'],
        quantity: 2,
        price: { currency: 'GBP', value: 125 },
        line_price: { currency: 'GBP', value: 250 },
      },
    ],
    sub_total: { value: 250 },
    tax: { value: 50 },
    total: { value: 300 },
  });
  expect(cart.shipping_total).toBeUndefined();
  expect(await read(PINE)).toEqual(cart);
  expect(await activeDomains()).toEqual([PINE]);
});

test('adding a product that is in the cart adds the quantities and keeps the order of the lines', async () => {
  const { add } = await startShopper();
  const { cart } = await add('shop.luma.gift', '40211846824015', 3);
  expect(linesIn(cart)).toEqual([
    ['WS12-M-Orange', 2],
    ['40211846824015', 4],
    ['NB-LINEN-3', 1],
    ['CLUB-HOUSE-250', 1],
  ]);
});

test('the store prices the fixture after the first addition', async () => {
  const { add, read } = await startShopper();
  const fixture = await read('staging.luma.gift');
  expect(fixture.sub_total.number).toBe(86_999);

  const { cart } = await add('staging.luma.gift', 'WS12-XS-Orange');
  expect(cart.line_items).toMatchObject([
    {
      line_item_id: '00000000-0000-0000-0000-000000000000',
      platform_line_item_id: '4df9941b-bd06-4495-8759-61c6145dc408',
      image: { url: 'https://cdn.staging.luma.gift/products/radiant-tee/orange.jpg' },
      quantity: 2,
    },
  ]);
  expect(cart.cart_id).toBe('abc123');
  expect([cart.sub_total.number, cart.tax.number, cart.total.number]).toEqual([4400, 440, 4840]);
});

test('a sku may hold slashes, spaces, percent signs and any letters', async () => {
  const { add } = await startShopper({ seed: 'none' });
  const skus = [
    ['shop.luma.gift', 'MUG 50/50 café'],
    [VERRE, 'VERRE/FLÛTE 100% CRISTAL'],
    ['hinoki-goods.example', 'HG-YU 100%/檜'],
    ['souq-alward.example', 'SA-عود/10'],
    ['fjord-papir.example', 'FP Brevpapir/Blå'],
    [PINE, 'P&O/100% WOOL'],
  ] as const;
  for (const [domain, sku] of skus) {
    expect(linesIn((await add(domain, sku)).cart)).toEqual([[sku, 1]]);
  }
});

test('a path that is not valid percent-encoding is a 400 that shows it', async () => {
  const { refusal } = await startShopper();
  for (const sku of ['%', '100%', '%zz', '%E0%A4%A', '%FF', 'a%2Fb%z']) {
    const path = `${cartPath(PINE)}/line-items/${sku}/quantity/1`;
    expect(await refusal('POST', path)).toEqual({
      status: 400,
      body: {
        code: 400,
        error: 'ErrorInvalidInputBody',
        description: expect.stringContaining(`"${sku}"`),
      },
    });
  }
});

test('a product that the store does not sell is a 404', async () => {
  const { refusal } = await startShopper();
  for (const sku of ['nope', 'po-stool-oak', 'PO-STOOL-OAK ', '40211846824015', '__proto__']) {
    expect(await refusal('POST', additionPath(PINE, sku, 1))).toEqual(
      refused(404, 'ErrorProductNotFound'),
    );
  }
});

test('handles choose the variant of a base_sku', async () => {
  const { add, refusal } = await startShopper({ seed: 'none' });
  const rose = await add(VERRE, 'VERRE-ETE', 1, { variant_handles: ['rose'] });
  const both = await add(VERRE, 'VERRE-ETE', 2, { variant_handles: ['set-of-6', 'sky'] });
  expect(linesIn(rose.cart)).toEqual([['VERRE/ÉTÉ 6 ROSE', 1]]);
  expect(linesIn(both.cart)).toEqual([
    ['VERRE/ÉTÉ 6 ROSE', 1],
    ['VERRE/ÉTÉ 6', 2],
  ]);

  const path = additionPath(VERRE, 'VERRE-ETE', 1);
  for (const body of [
    undefined,
    {},
    { variant_handles: null },
    { variant_handles: ['set-of-6'] },
  ]) {
    expect(await refusal('POST', path, body)).toEqual(refused(400, 'ErrorInvalidInputBody'));
  }
  expect(await refusal('POST', path, { variant_handles: ['green'] })).toEqual(
    refused(404, 'ErrorProductNotFound'),
  );
  expect(
    await refusal('POST', additionPath(VERRE, 'VERRE/ÉTÉ 6', 1), { variant_handles: ['rose'] }),
  ).toEqual(refused(404, 'ErrorProductNotFound'));
});

test('a quantity that is no whole number from 1 to 999 is refused', async () => {
  const { refusal, activeDomains } = await startShopper({ seed: 'none' });
  for (const quantity of [
    '0',
    '-1',
    '1.5',
    '1e2',
    '01',
    '+1',
    '1000',
    '9'.repeat(30),
    'x',
    '%20',
  ]) {
    expect(await refusal('POST', additionPath(PINE, 'PO-STOOL-OAK', quantity))).toEqual(
      refused(400, 'ErrorInvalidInputBody'),
    );
  }
  expect(await activeDomains()).toEqual([]);
});

test('a body that is not an object with a list of handles is refused', async () => {
  const { refusal } = await startShopper();
  for (const body of ['{', '[]', '"x"', { variant_handles: 'oak' }, { variant_handles: [1] }]) {
    expect(await refusal('POST', additionPath(PINE, 'PO-STOOL-OAK', 1), body)).toEqual(
      refused(400, 'ErrorInvalidInputBody'),
    );
  }
});

test('an addition that would put more than the stock into the cart is refused, and changes nothing', async () => {
  const { add, read, refusal } = await startShopper();
  await add('shop.luma.gift', 'NB-LINEN-3', 3);
  const before = await read('shop.luma.gift');
  expect(await refusal('POST', additionPath('shop.luma.gift', 'NB-LINEN-3', 1))).toEqual({
    status: 422,
    body: {
      code: 422,
      error: 'ErrorNotEnoughStock',
      description: 'Only 4 of this item are in stock.',
    },
  });
  expect(await refusal('POST', additionPath(PINE, 'PO-STOOL-OAK', 100))).toEqual(
    refused(422, 'ErrorNotEnoughStock'),
  );
  expect(await read('shop.luma.gift')).toEqual(before);
});

test('a product with a fixed quantity can be added once', async () => {
  const { add, refusal } = await startShopper();
  const { cart } = await add('shop.luma.gift', 'GIFT-CARD-25');
  expect(cart.line_items.at(-1)).toMatchObject({ quantity: 1, fixed_quantity: true });
  expect(await refusal('POST', additionPath('shop.luma.gift', 'GIFT-CARD-25', 1))).toEqual(
    refused(409, 'ErrorQuantityFixed'),
  );
});
