import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { startWire } from '../../test/helpers/startWire.ts';
import { isHttpError, isInvalidParameterError, isNotEnoughStock } from '../errors/guards.ts';
import { isOutcomeUnknown } from '../errors/isOutcomeUnknown.ts';
import { addLineItem } from './addLineItem.ts';
import { getActiveDomains } from './getActiveDomains.ts';
import { getCart } from './getCart.ts';
import { skuPath } from '../params/skuPath.ts';

const domain = 'shop.luma.gift';
const LINES = `/api/v1/domains/${domain}/cart/line-items`;

test('the default quantity is 1, and the request has no body', async () => {
  const { client, requests } = await startWire();
  await addLineItem(client, { domain, sku: 'WS12-XS-Orange' });
  await addLineItem(client, { domain, sku: 'WS12-XS-Orange', quantity: 3 });
  expect(requests).toEqual([
    { line: `POST ${LINES}/WS12-XS-Orange/quantity/1`, body: '', type: undefined },
    { line: `POST ${LINES}/WS12-XS-Orange/quantity/3`, body: '', type: undefined },
  ]);
});

test('variant handles are sent as JSON', async () => {
  const { client, requests } = await startWire();
  await addLineItem(client, { domain, sku: 'tee', variantHandles: ['m', 'white'] });
  expect(requests).toEqual([
    {
      line: `POST ${LINES}/tee/quantity/1`,
      body: '{"variant_handles":["m","white"]}',
      type: 'application/json',
    },
  ]);
});

test.each([
  ['40123456789012', '40123456789012'],
  ['A/B 1 Été', 'A%2FB%201%20%C3%89t%C3%A9'],
  ['50% off', '50%25%20off'],
  ['%2e%2e', '%252e%252e'],
  ['a?b#c', 'a%3Fb%23c'],
  ['a\\b', 'a%5Cb'],
  ['../../x', '..%2F..%2Fx'],
  ['...', '...'],
  ['茶\n碗 🍵', '%E8%8C%B6%0A%E7%A2%97%20%F0%9F%8D%B5'],
])('the sku %j is one segment of the path: %s', async (sku, segment) => {
  const { client, requests } = await startWire();
  await addLineItem(client, { domain, sku });
  expect(requests[0]?.line).toBe(`POST ${LINES}/${segment}/quantity/1`);
});

test.each([[null], ['m'], [[7]], [{}]])(
  'the variant %j is refused before anything is sent',
  async (bad) => {
    const { client, requests } = await startWire();
    const variantHandles = bad as unknown as string[];
    await expect(addLineItem(client, { domain, sku: 'A', variantHandles })).rejects.toMatchObject({
      name: 'InvalidParameterError',
      parameter: 'variantHandles',
    });
    expect(requests).toEqual([]);
  },
);

test.each(['', '.', '..', '\uD800', 'a\uDC00b', undefined, null, 7, ['a']])(
  'the sku %j is refused before anything is sent',
  async (bad) => {
    const { client, requests } = await startWire();
    await expect(addLineItem(client, { domain, sku: bad as string })).rejects.toMatchObject({
      name: 'InvalidParameterError',
      parameter: 'sku',
      message: expect.stringContaining('cannot name a product in a URL, so no request was sent'),
    });
    expect(requests).toEqual([]);
  },
);

test('any sku is either refused or arrives unchanged as one path segment', () => {
  const dots = fc.string({ unit: fc.constantFrom('.', '/', '\\', '%2e', 'E'), maxLength: 6 });
  // Includes lone surrogates, which `binary` never generates.
  const halves = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(fc.oneof(halves, dots), (sku) => {
      const isRefused = ['', '.', '..'].includes(sku) || /\p{Surrogate}/u.test(sku);
      expect(arrivalOf(sku)).toEqual(isRefused ? 'refused' : [sku, 'quantity', '1']);
    }),
    { numRuns: 500 },
  );
});

test.each([0, -1, 1.5, Number.NaN, Infinity, 2 ** 53, '2', null])(
  'the quantity %j is refused before anything is sent',
  async (bad) => {
    const { client, requests } = await startWire();
    const added = addLineItem(client, { domain, sku: 'tee', quantity: bad as number });
    await expect(added).rejects.toMatchObject({
      name: 'InvalidParameterError',
      parameter: 'quantity',
      message: expect.stringContaining('Give a whole number, 1 or more.'),
    });
    expect(requests).toEqual([]);
  },
);

test('a first line opens the cart, and the same line again adds to it', async () => {
  const { client, countOf } = await startClient({ seed: 'none' });
  expect(await getActiveDomains(client)).toEqual([]);
  const sku = 'WS12-M-Orange';
  expect((await addLineItem(client, { domain, sku })).line_items).toMatchObject([
    { sku, quantity: 1, line_price: { value: 22 } },
  ]);
  const cart = await addLineItem(client, { domain, sku, quantity: 2 });
  expect(cart.line_items).toMatchObject([{ sku, quantity: 3, line_price: { value: 66 } }]);
  expect(await getCart(client, { domain })).toEqual(cart);
  expect(await getActiveDomains(client)).toEqual([domain]);
  expect(countOf(`${LINES}/${sku}/quantity/1`)).toBe(1);
});

test.each([
  ['shop.luma.gift', 'MUG 50/50 café'],
  ['maison-verre.example', 'VERRE/FLÛTE 100% CRISTAL'],
  ['hinoki-goods.example', 'HG-YU 100%/檜'],
  ['souq-alward.example', 'SA-عود/10'],
])('at %s the sku %j finds its product', async (store, sku) => {
  const { client } = await startClient({ seed: 'none' });
  const { line_items } = await addLineItem(client, { domain: store, sku });
  expect(line_items).toMatchObject([{ sku, quantity: 1 }]);
});

test('a variant is found by its handles', async () => {
  const { client } = await startClient({ seed: 'none' });
  const variantHandles = ['l', 'orange'];
  const { line_items } = await addLineItem(client, { domain, sku: 'WS12', variantHandles });
  expect(line_items).toMatchObject([{ sku: 'WS12-L-Orange', variant_handles: variantHandles }]);
});

test('a quantity above the stock is refused, and the cart stays the same', async () => {
  const { client } = await startClient({ seed: 'none' });
  const sku = 'WS12-L-Orange';
  const before = await addLineItem(client, { domain, sku, quantity: 5 });
  const error = await addLineItem(client, { domain, sku }).catch((caught) => caught);
  expect(isNotEnoughStock(error)).toBe(true);
  expect(isOutcomeUnknown(error)).toBe(false);
  expect(await getCart(client, { domain })).toEqual(before);
});

test('an unknown product is an HttpError', async () => {
  const { client } = await startClient();
  const error = await addLineItem(client, { domain, sku: 'nothing' }).catch((caught) => caught);
  expect(isHttpError(error)).toBe(true);
  expect(error).toMatchObject({ status: 404, code: 'ErrorProductNotFound' });
});

test('after a lost response the item may have been added', async () => {
  const { client, sandbox } = await startClient({ seed: 'none' });
  const sku = 'WS12-M-Orange';
  sandbox.scenario('truncated', { path: `${LINES}/${sku}/quantity/1` });
  const error = await addLineItem(client, { domain, sku }).catch((caught) => caught);
  expect(error).toMatchObject({ name: 'SchemaError' });
  expect(isOutcomeUnknown(error)).toBe(true);
  expect((await getCart(client, { domain })).line_items).toMatchObject([{ sku, quantity: 1 }]);
});

/** What a server sees behind the lines, once a URL parser has had it. */
function arrivalOf(sku: string): string[] | 'refused' {
  try {
    const path = `${LINES}/${skuPath('sku', sku)}/quantity/1`;
    const { pathname, search, hash } = new URL(`https://api.example${path}`);
    const below = pathname.startsWith(`${LINES}/`) ? pathname.slice(LINES.length + 1) : pathname;
    return (below + search + hash).split('/').map(decodeURIComponent);
  } catch (error) {
    if (isInvalidParameterError(error)) return 'refused';
    throw error;
  }
}
