import { expect, test } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { startWire } from '../../test/helpers/startWire.ts';
import { isConflict, isNotEnoughStock } from '../errors/guards.ts';
import { isOutcomeUnknown } from '../errors/isOutcomeUnknown.ts';
import { addLineItem } from './addLineItem.ts';
import { getActiveDomains } from './getActiveDomains.ts';
import { getCart } from './getCart.ts';
import { updateLineItem } from './updateLineItem.ts';

const domain = 'shop.luma.gift';
const LINES = `/api/v1/domains/${domain}/cart/line-items`;
const line = { sku: 'WS12-XS-Orange', base_sku: 'WS12' };

test('the quantity is sent as JSON, 0 included', async () => {
  const { client, requests } = await startWire();
  await updateLineItem(client, { domain, line, quantity: 3 });
  await updateLineItem(client, { domain, line, quantity: 0 });
  const sent = { line: `PUT ${LINES}/WS12-XS-Orange`, type: 'application/json' };
  expect(requests).toEqual([
    { ...sent, body: '{"quantity":3}' },
    { ...sent, body: '{"quantity":0}' },
  ]);
});

test('with its id, a line is named in version 2 of the API, whatever its sku', async () => {
  const { client, requests } = await startWire();
  const lineItemId = 'a/b 1';
  await updateLineItem(client, {
    domain,
    line,
    platformId: 'bigcommerce',
    lineItemId,
    quantity: 2,
  });
  expect(requests).toEqual([
    {
      line: `PUT /api/v2/domains/${domain}/cart/line-items/a%2Fb%201`,
      type: 'application/json',
      body: '{"quantity":2}',
    },
  ]);
});

test.each(['', '.', '..', '\uD800'])(
  'the id %j is refused before anything is sent',
  async (lineItemId) => {
    const { client, requests } = await startWire();
    await expect(
      updateLineItem(client, { domain, line, lineItemId, quantity: 2 }),
    ).rejects.toMatchObject({ name: 'InvalidParameterError', parameter: 'lineItemId' });
    expect(requests).toEqual([]);
  },
);

test('a cart of version 2 has the fields of version 1', async () => {
  const { client } = await startClient();
  const { line_items, tax } = await getCart(client, { domain });
  const [first] = line_items;
  if (!first) throw new Error('The cart is empty.');
  const cart = await updateLineItem(client, {
    domain,
    line: first,
    lineItemId: first.line_item_id,
    quantity: 4,
  });
  expect(cart.line_items[0]).toEqual({
    ...first,
    quantity: 4,
    line_price: expect.anything(),
    image: { ...first.image, src: first.image?.url },
  });
  expect(cart.tax).toMatchObject({ currency: tax?.currency });
  expect(await getCart(client, { domain })).toMatchObject({ total: cart.total });
});

test.each([
  ['bigcommerce', line, 'WS12'],
  ['shopify', line, 'WS12-XS-Orange'],
  [undefined, line, 'WS12-XS-Orange'],
  ['bigcommerce', { sku: 'only' }, 'only'],
  ['bigcommerce', { sku: 'only', base_sku: '' }, 'only'],
])('on %s the line %j goes by %s', async (platformId, each, identifier) => {
  const { client, requests } = await startWire();
  await updateLineItem(client, { domain, line: each, platformId, quantity: 2 });
  expect(requests[0]?.line).toBe(`PUT ${LINES}/${identifier}`);
});

test.each([
  ['bigcommerce', {}],
  ['shopify', {}],
  // The parent's sku would stand for each of its variants.
  ['shopify', { base_sku: 'WS12' }],
  [undefined, { sku: '..' }],
  ['bigcommerce', { sku: 'fine', base_sku: '..' }],
])('on %s the line %j is refused before anything is sent', async (platformId, each) => {
  const { client, requests } = await startWire();
  await expect(
    updateLineItem(client, { domain, line: each, platformId, quantity: 2 }),
  ).rejects.toMatchObject({ name: 'InvalidParameterError', parameter: 'line' });
  expect(requests).toEqual([]);
});

test.each([
  ['line', undefined],
  ['line', null],
  ['line', 'WS12'],
  ['variant_handles', { sku: 'WS12', variant_handles: 'm' }],
  ['variant_handles', { sku: 'WS12', variant_handles: [7] }],
])(
  'an invalid line is refused because of its %s before any request leaves: %j',
  async (parameter, bad) => {
    const { client, requests } = await startWire();
    const given = { domain, line: bad as unknown as { sku: string }, quantity: 2 };
    await expect(updateLineItem(client, given)).rejects.toMatchObject({
      name: 'InvalidParameterError',
      parameter,
      message: expect.stringContaining('so no request was sent'),
    });
    expect(requests).toEqual([]);
  },
);

test('the variant handles of a line are sent with each update', async () => {
  const { client, requests } = await startWire();
  const variant_handles = ['m', 'white'];
  await updateLineItem(client, { domain, line: { ...line, variant_handles }, quantity: 2 });
  expect(requests[0]?.body).toBe('{"quantity":2,"variant_handles":["m","white"]}');
});

test.each([-1, 0.5, Number.NaN, -Infinity, 2 ** 53, '2', undefined])(
  'the quantity %j is refused before anything is sent',
  async (bad) => {
    const { client, requests } = await startWire();
    await expect(
      updateLineItem(client, { domain, line, quantity: bad as number }),
    ).rejects.toMatchObject({
      name: 'InvalidParameterError',
      parameter: 'quantity',
      message: expect.stringContaining('Give a whole number, 0 or more.'),
    });
    expect(requests).toEqual([]);
  },
);

test('every line of every store can be updated with what its cart contains', async () => {
  const { client } = await startClient();
  let updated = 0;
  for (const store of await getActiveDomains(client)) {
    const cart = await getCart(client, { domain: store });
    const platformId = cart.platform_id;
    if (cart.cart_status !== 'active') continue;
    for (const { line_item_id, ...each } of cart.line_items) {
      const set = { domain: store, line: each, platformId, quantity: 1 };
      const { line_items } = await updateLineItem(client, set);
      expect(line_items).toContainEqual(expect.objectContaining({ line_item_id, quantity: 1 }));
      updated += 1;
    }
  }
  // Else the test would hold of nothing.
  expect(updated).toBeGreaterThan(8);
});

test('on BigCommerce one variant is updated, and no other of its parent', async () => {
  const { client } = await startClient({ seed: 'none' });
  const store = 'maison-verre.example';
  await addLineItem(client, { domain: store, sku: 'VERRE/ÉTÉ 6' });
  const cart = await addLineItem(client, { domain: store, sku: 'VERRE/ÉTÉ 6 ROSE' });
  const [, rose = {}] = cart.line_items;
  const set = { domain: store, line: rose, platformId: cart.platform_id, quantity: 3 };
  expect((await updateLineItem(client, set)).line_items).toMatchObject([
    { sku: 'VERRE/ÉTÉ 6', quantity: 1 },
    { sku: 'VERRE/ÉTÉ 6 ROSE', quantity: 3 },
  ]);
  // Without the platform the store does not know what is meant.
  await expect(updateLineItem(client, { ...set, platformId: undefined })).rejects.toMatchObject({
    code: 'ErrorProductNotFound',
  });
});

test('a quantity above the stock is refused', async () => {
  const { client } = await startClient();
  const { line_items } = await getCart(client, { domain });
  const scarce = line_items.find(({ sku }) => sku === 'NB-LINEN-3') ?? {};
  const error = await updateLineItem(client, { domain, line: scarce, quantity: 5 }).catch(
    (caught) => caught,
  );
  expect(isNotEnoughStock(error)).toBe(true);
  expect(isOutcomeUnknown(error)).toBe(false);
});

test('updating a submitted cart is a conflict', async () => {
  const { client } = await startClient();
  const store = 'souq-alward.example';
  const cart = await getCart(client, { domain: store });
  expect(cart.cart_status).toBe('submitted');
  const [first = {}] = cart.line_items;
  const error = await updateLineItem(client, { domain: store, line: first, quantity: 9 }).catch(
    (caught) => caught,
  );
  expect(isConflict(error)).toBe(true);
  expect(isOutcomeUnknown(error)).toBe(false);
  expect(await getCart(client, { domain: store })).toEqual(cart);
});
