import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { startWire } from '../../test/startWire.ts';
import { isInvalidParameterError } from '../errors/guards.ts';
import { addLineItem } from './addLineItem.ts';
import { skuPath } from './skuPath.ts';

const domain = 'shop.luma.gift';
const LINES = `/api/v1/domains/${domain}/cart/line-items`;

test('one is added unless told otherwise, without a body', async () => {
  const { client, requests } = await startWire();
  await addLineItem(client, { domain, sku: 'WS12-XS-Orange' });
  await addLineItem(client, { domain, sku: 'WS12-XS-Orange', quantity: 3 });
  expect(requests).toEqual([
    { line: `POST ${LINES}/WS12-XS-Orange/quantity/1`, body: '', type: undefined },
    { line: `POST ${LINES}/WS12-XS-Orange/quantity/3`, body: '', type: undefined },
  ]);
});

test('a variant goes along as JSON', async () => {
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

test.each(['', '.', '..', '\uD800', 'a\uDC00b', undefined, null, 7, ['a']])(
  'the sku %j is refused before any request leaves',
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

test('any sku whatsoever is refused, or arrives as it is and nowhere else', () => {
  const dotted = fc.stringMatching(/^[./%2eE\\]{1,8}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), dotted), (sku) => {
      const isRefused = ['', '.', '..'].includes(sku) || /\p{Surrogate}/u.test(sku);
      expect(arrivalOf(sku)).toEqual(isRefused ? 'refused' : [sku, 'quantity', '1']);
    }),
    { numRuns: 2000 },
  );
});

test.each([0, -1, 1.5, Number.NaN, Infinity, 2 ** 53, '2', null])(
  'the quantity %j is refused before any request leaves',
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
