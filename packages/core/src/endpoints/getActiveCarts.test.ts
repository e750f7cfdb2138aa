import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { startWire } from '../../test/helpers/startWire.ts';
import type { FirmlyClientOptions } from '../client/FirmlyClient.ts';
import { isSchemaError } from '../errors/guards.ts';
import type { Drift } from '../parsing/parseBody.ts';
import { parseActiveCarts } from '../parsing/parseActiveCarts.ts';
import { auditCart } from '../cart/auditCart.ts';
import { addLineItem } from './addLineItem.ts';
import { getActiveCarts } from './getActiveCarts.ts';
import { getActiveDomains } from './getActiveDomains.ts';
import { getCart } from './getCart.ts';

const PATH = '/api/v2/carts/active';

const usd = (value: number) => ({ currency: 'USD', value });

const standard = { id: 'STANDARD', description: 'Standard', price: usd(5) };
const express = { id: 'EXPRESS', description: 'Express', price: usd(12) };

/** As the vendor documents the v2 shape. */
const cartV2 = {
  schema_version: '2.0',
  cart_id: 'c1',
  platform_id: 'shopify',
  shop_id: 'a.example',
  cart_status: 'active',
  line_items: [
    {
      line_item_id: 'l1',
      sku: 'TEE-M',
      variant_id: 'TEE-M',
      base_sku: 'TEE',
      quantity: 1,
      price: usd(20),
      line_price: usd(20),
      image: { src: 'https://cdn.example/tee.jpg', alt: 'A tee' },
    },
  ],
  shipments: [
    {
      shipment_id: 's1',
      line_item_ids: ['l1'],
      fulfillment_type: { id: 'SHIP_TO_ADDRESS', name: 'Ship to Address' },
      shipping_method: standard,
      shipping_method_options: [standard, express],
    },
  ],
  addons: { offers: [], selections: [] },
  sub_total: usd(20),
  shipping_total: usd(5),
  tax_total: usd(2),
  addon_total: usd(0),
  total: usd(27),
};

const minimal = (shop_id: string) => ({ shop_id, line_items: [{ sku: 'x' }] });

async function readAll(body: unknown, options: Partial<FirmlyClientOptions> = {}) {
  const drifts: Drift[] = [];
  const { client, requests } = await startWire(
    (response) => void response.end(JSON.stringify(body)),
    {
      onDrift: (drift) => drifts.push(drift),
      ...options,
    },
  );
  return { ...(await getActiveCarts(client)), drifts, requests };
}

test('a cart of the v2 shape has the names of v1, beside its own', async () => {
  const { domains, carts, drifts } = await readAll({ domains: ['a.example'], carts: [cartV2] });
  expect(domains).toEqual(['a.example']);
  const [line] = cartV2.line_items;
  const [shipment] = cartV2.shipments;
  const methods = [
    { ...standard, sku: 'STANDARD' },
    { ...express, sku: 'EXPRESS' },
  ];
  expect(carts).toStrictEqual([
    {
      ...cartV2,
      tax: usd(2),
      line_items: [{ ...line, image: { ...line?.image, url: 'https://cdn.example/tee.jpg' } }],
      shipping_method: methods[0],
      shipping_method_options: methods,
      shipments: [{ ...shipment, shipping_method: methods[0], shipping_method_options: methods }],
    },
  ]);
  expect(drifts).toEqual([]);
});

test('v1 fields that are there already win', async () => {
  const own = {
    tax: usd(1),
    shipping_total: usd(3),
    shipping_method: { sku: 'own', id: 'other' },
    shipping_method_options: [{ sku: 'own' }],
    line_items: [{ sku: 'x', image: { url: 'https://cdn.example/own.jpg', src: 'other' } }],
  };
  const { carts } = await readAll({ domains: [], carts: [{ ...cartV2, ...own }] });
  expect(carts[0]).toMatchObject(own);
});

test('a field that v2 does not send is absent, not undefined', async () => {
  const bare = { line_items: [{ sku: 'x', image: { alt: '' } }], shipments: [{}] };
  const { carts } = await readAll({
    domains: [],
    carts: [
      bare,
      { ...bare, shipments: [] },
      { ...bare, shipments: null, tax_total: null },
      { ...bare, shipping_method: {}, shipping_method_options: [{}] },
    ],
  });
  const { line_items } = bare;
  expect(carts).toStrictEqual([
    bare,
    { line_items, shipments: [] },
    { line_items },
    { ...bare, shipping_method: {}, shipping_method_options: [{}] },
  ]);
});

test('the price of the only shipment is the shipping total, if the cart has none', async () => {
  const { shipping_total: _, ...cart } = cartV2;
  const { carts } = await readAll({ domains: [], carts: [cart] });
  expect(carts[0]?.shipping_total).toEqual(usd(5));
});

test('a cart with several shipments has no shipping method of its own', async () => {
  const shipments = [{ shipping_method: standard }, { shipping_method: express }];
  const { carts } = await readAll({
    domains: [],
    carts: [{ line_items: [], shipments }],
  });
  expect(carts[0]).not.toHaveProperty('shipping_method');
  expect(carts[0]).not.toHaveProperty('shipping_total');
});

test('an invalid cart is dropped and reported, and the others stay', async () => {
  const { carts, drifts } = await readAll({
    domains: ['a.example', 'b.example'],
    carts: [
      { shop_id: 'lost.example' },
      minimal('a.example'),
      null,
      'x',
      { line_items: 'none' },
      { ...minimal('b.example'), total: 'free', shipments: [{ shipping_method: 7 }, 'x'] },
    ],
  });
  expect(carts).toStrictEqual([minimal('a.example'), { ...minimal('b.example'), shipments: [{}] }]);
  expect(drifts.map((drift) => Object.values(drift))).toEqual([
    [`GET ${PATH}`, 'carts[0].line_items', 'array', 'undefined'],
    [`GET ${PATH}`, 'carts[2]', 'object', 'null'],
    [`GET ${PATH}`, 'carts[3]', 'object', 'string'],
    [`GET ${PATH}`, 'carts[4].line_items', 'array', 'string'],
    [`GET ${PATH}`, 'carts[5].total', 'object', 'string'],
    [`GET ${PATH}`, 'carts[5].shipments[0].shipping_method', 'object', 'number'],
    [`GET ${PATH}`, 'carts[5].shipments[1]', 'object', 'string'],
  ]);
});

test('dropped lines are counted for their own cart', async () => {
  const { carts } = await readAll({
    domains: [],
    carts: ['x', { line_items: [null, { sku: 'a' }, 7] }, minimal('a.example')],
  });
  expect(carts.map((cart) => cart.dropped_line_items)).toEqual([2, undefined]);
});

test('secrets are dropped from each cart, unless keepSecrets is set', async () => {
  const secrets = { session: { cookies: ['secret'] }, payment_handle: 'secret' };
  const body = { domains: [], carts: [minimal('a.example'), { line_items: [], ...secrets }] };
  expect(JSON.stringify(await readAll(body))).not.toContain('secret');
  expect((await readAll(body, { keepSecrets: true })).carts[1]).toMatchObject(secrets);
});

test('an onDrift that throws does not make the call fail', async () => {
  const onDrift = () => {
    throw new Error('tracker is down');
  };
  const body = { domains: [], carts: [null, { ...minimal('a.example'), total: 7 }] };
  expect((await readAll(body, { onDrift })).carts).toEqual([minimal('a.example')]);
});

test.each([
  [{}, 'domains'],
  [{ carts: [] }, 'domains'],
  [{ domains: [] }, 'carts'],
  [{ domains: [], carts: {} }, 'carts'],
  [[], ''],
])('%j is a SchemaError at %j', async (body, path) => {
  await expect(readAll(body)).rejects.toMatchObject({ name: 'SchemaError', path });
});

test('excluded stores are named in the query', async () => {
  const { client, requests } = await startWire(
    (response) => void response.end('{"domains":[],"carts":[]}'),
  );
  await getActiveCarts(client);
  await getActiveCarts(client, { excludes: [] });
  await getActiveCarts(client, { excludes: ['a.example', 'b.example'] });
  expect(requests.map(({ line }) => line)).toEqual([
    `GET ${PATH}`,
    `GET ${PATH}`,
    `GET ${PATH}?excludes=a.example,b.example`,
  ]);
});

test.each([null, 'a.example', {}])(
  'excludes that is not a list, such as %j, is refused before any request leaves',
  async (bad) => {
    const { client, requests } = await startWire();
    const excludes = bad as unknown as string[];
    await expect(getActiveCarts(client, { excludes })).rejects.toMatchObject({
      name: 'InvalidParameterError',
      parameter: 'excludes',
    });
    expect(requests).toEqual([]);
  },
);

test.each(['', 'a.example,b.example', 'a.example&x=1', 'ä.example/', undefined])(
  'to leave out %j is refused before anything is sent',
  async (bad) => {
    const { client, requests } = await startWire();
    await expect(
      getActiveCarts(client, { excludes: ['a.example', bad as string] }),
    ).rejects.toMatchObject({ name: 'InvalidParameterError', parameter: 'excludes' });
    expect(requests).toEqual([]);
  },
);

test('it is retried and can be aborted', async () => {
  const { client, requests } = await startWire((response, index) => {
    if (index === 0) response.writeHead(503).end();
    else if (index === 1) response.end('{"domains":[],"carts":[]}');
  });
  expect(await getActiveCarts(client)).toEqual({ domains: [], carts: [] });
  const controller = new AbortController();
  const carts = getActiveCarts(client, { signal: controller.signal });
  await expect.poll(() => requests.length).toBe(3);
  controller.abort(new Error('left the page'));
  await expect(carts).rejects.toThrow('left the page');
});

test('each cart equals the one that getCart returns', async () => {
  const { client } = await startClient();
  const { domains, carts } = await getActiveCarts(client);
  expect(domains).toEqual(await getActiveDomains(client));
  expect(carts.map((cart) => cart.shop_id)).toEqual(domains);
  for (const cart of carts) {
    expect(cart).toMatchObject(await getCart(client, { domain: cart.shop_id ?? '' }));
  }
  // Else the test would hold of nothing.
  expect(carts.length).toBeGreaterThan(3);
});

test('excluded stores are in neither list', async () => {
  const { client } = await startClient({ seed: 'multiple' });
  const { domains, carts } = await getActiveCarts(client, {
    excludes: ['shop.luma.gift', 'demo.luma.gift'],
  });
  expect(domains).toEqual(['staging.luma.gift']);
  expect(carts.map((cart) => cart.line_items.length)).toEqual([1]);
});

test('any JSON gives carts or a SchemaError, and parsing carts again changes nothing', () => {
  const request = { method: 'GET', path: PATH };
  const shipping = ['shipments', 'shipping_method', 'shipping_method_options', 'shipping_total'];
  const names = ['line_items', 'image', 'src', 'url', 'tax', 'tax_total', 'id', 'sku', 'price'];
  const key = fc.constantFrom('__proto__', 'value', ...shipping, ...names);
  const { any } = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(key, tie('any'), { maxKeys: 6 }),
    ),
  }));
  const cart = fc
    .tuple(fc.dictionary(key, any), fc.array(any, { maxLength: 3 }))
    .map(([rest, line_items]) => ({ ...rest, line_items }));
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(any, fc.record({ carts: fc.array(fc.oneof(any, cart)) })), (body) => {
      const json = JSON.stringify({ domains: ['a.example'], ...Object(body) });
      try {
        const once = parseActiveCarts(JSON.parse(json), { request });
        read += once.carts.length;
        const drifts: Drift[] = [];
        const onDrift = (drift: Drift) => drifts.push(drift);
        expect(parseActiveCarts(structuredClone(once), { request, onDrift })).toEqual(once);
        expect(drifts).toEqual([]);
      } catch (error) {
        if (!isSchemaError(error)) throw error;
      }
    }),
    { numRuns: 500 },
  );
  // Else the property would hold of nothing.
  expect(read).toBeGreaterThan(200);
});

test('notices are read under both of their names, with the line that they name', async () => {
  const notices = [
    { code: 'ITEM_OUT_OF_STOCK', line_item_id: 9_876_543_210, sku: 'TEE-M' },
    { code: 'PRICE_INCREASED', message: 'The tee costs more now.', sku: 7 },
    {},
    null,
    7,
  ];
  const { carts, drifts } = await readAll({
    domains: ['a.example'],
    carts: [{ ...cartV2, notice: ['We have moved.', 'PRICE_INCREASED'], notices }],
  });
  expect(carts[0]?.notice).toEqual([
    { message: 'We have moved.' },
    { code: 'PRICE_INCREASED' },
    { code: 'ITEM_OUT_OF_STOCK', line_item_id: '9876543210', sku: 'TEE-M' },
    { code: 'PRICE_INCREASED', message: 'The tee costs more now.', sku: '7' },
  ]);
  expect(drifts.map(({ path }) => path)).toEqual([
    'carts[0].notices[2]',
    'carts[0].notices[3]',
    'carts[0].notices[4]',
  ]);
});

test('a notice under both names, or twice under one, is one; of two lines, it is two', async () => {
  const out = { code: 'ITEM_OUT_OF_STOCK', line_item_id: 'l1' };
  const { carts } = await readAll({
    domains: ['a.example'],
    carts: [
      {
        ...cartV2,
        notice: ['PROMO_EXPIRED', 'We have moved.'],
        notices: [
          { text: 'We have moved.' },
          { code: 'PROMO_EXPIRED' },
          out,
          out,
          { ...out, line_item_id: 'l2' },
        ],
      },
      { ...cartV2, notices: 7 },
    ],
  });
  expect(carts[0]?.notice).toMatchObject([
    { code: 'PROMO_EXPIRED' },
    { message: 'We have moved.' },
    { line_item_id: 'l1' },
    { line_item_id: 'l2' },
  ]);
  expect(carts[1]).not.toHaveProperty('notice');
});

test('40 shipping methods, two of one sku and some without a price or a name, are all kept', async () => {
  const options: Record<string, unknown>[] = Array.from({ length: 36 }, (_, index) => ({
    id: `m${index}`,
    price: usd(index),
  }));
  options.push(express, express, { id: 'free' }, { description: 'By boat' });
  const shipments = [{ shipping_method_options: [...options, null, 'x', 7] }];
  const { carts, drifts } = await readAll({ domains: [], carts: [{ ...cartV2, shipments }] });
  expect(carts[0]?.shipping_method_options).toHaveLength(40);
  expect(carts[0]?.shipping_method_options?.slice(35)).toEqual([
    { id: 'm35', sku: 'm35', price: usd(35) },
    { ...express, sku: 'EXPRESS' },
    { ...express, sku: 'EXPRESS' },
    { id: 'free', sku: 'free' },
    { description: 'By boat' },
  ]);
  expect(drifts).toHaveLength(3);
});

test.each(['SHIP_TO_ADDRESS', 'SCHEDULED_DELIVERY', 'IN_STORE_PICKUP', 'PICKUP_IN_STORE', 'DRONE'])(
  'the fulfillment type %s is kept as sent, in a shipment without lines too',
  async (id) => {
    const shipments = [{ fulfillment_type: { id }, fulfillment_type_options: [{ id }] }];
    const { carts, drifts } = await readAll({ domains: [], carts: [{ ...cartV2, shipments }] });
    expect(carts[0]?.shipments).toEqual(shipments);
    expect(drifts).toEqual([]);
  },
);

test('an add-on may have no price', async () => {
  const addons = { selections: [{ id: 'engraving' }, { id: 'wrap', price: 'free' }, 'x'] };
  const { carts } = await readAll({ domains: [], carts: [{ ...cartV2, addons }] });
  expect(carts[0]?.addons?.selections).toEqual([{ id: 'engraving' }, { id: 'wrap' }]);
});

test('add-ons are read, and the sandbox sends them', async () => {
  const { client } = await startClient({ seed: 'none' });
  await addLineItem(client, { domain: 'pine-and-oak.example', sku: 'PO-DESK-OAK', quantity: 1 });
  const [cart] = (await getActiveCarts(client)).carts;
  expect(cart?.addon_total?.value).toBe(49);
  expect(cart?.addons?.selections).toMatchObject([
    { id: 'warranty-5', description: '5-year warranty', price: { value: 49 } },
  ]);
  expect(cart && auditCart(cart)).toEqual([]);
  expect(cart && auditCart({ ...cart, addon_total: undefined })).toHaveLength(1);
});

test('several shipments keep their own methods, each with a sku', async () => {
  const shipments = [
    { shipment_id: 's1', line_item_ids: ['l1'], shipping_method: standard },
    { fulfillment_type: { id: 'PICKUP_IN_STORE' }, line_item_ids: [] },
    { shipping_method_options: [express, { price: usd(1) }, express, { id: 'X' }] },
  ];
  const { carts } = await readAll({ domains: [], carts: [{ ...cartV2, shipments }] });
  expect(carts[0]?.shipping_method).toBeUndefined();
  expect(carts[0]?.shipments).toMatchObject([
    { shipping_method: { sku: 'STANDARD' } },
    { fulfillment_type: { id: 'PICKUP_IN_STORE' }, line_item_ids: [] },
    { shipping_method_options: [{ sku: 'EXPRESS' }, {}, { sku: 'EXPRESS' }, { sku: 'X' }] },
  ]);
});

test.each([
  ['4242', '4242'],
  [4242, '4242'],
  [42, '0042'],
  ['4242 4242 4242 4242 ', '4242'],
  ['•••• 4242', '4242'],
  ['none', undefined],
  [['4242424242424242'], undefined],
  ['4242424242424242', '4242'],
  [4_242_424_242_424_242, '4242'],
])('of the card number %j, the cart has only %j', async (last_four, kept) => {
  const payment_method_options = [{ type: 'CreditCard', card_type: 'Visa', last_four }];
  const { carts } = await readAll({ domains: [], carts: [{ ...cartV2, payment_method_options }] });
  expect(carts[0]?.payment_method_options).toEqual([
    { type: 'CreditCard', card_type: 'Visa', last_four: kept },
  ]);
});
