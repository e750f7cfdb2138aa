import { expect, test } from 'vitest';
import { startWire } from '../../test/startWire.ts';
import { updateLineItem } from './updateLineItem.ts';

const domain = 'shop.luma.gift';
const LINES = `/api/v1/domains/${domain}/cart/line-items`;
const line = { sku: 'WS12-XS-Orange', base_sku: 'WS12' };

test('the quantity goes along as JSON; 0 is one', async () => {
  const { client, requests } = await startWire();
  await updateLineItem(client, { domain, line, quantity: 3 });
  await updateLineItem(client, { domain, line, quantity: 0 });
  const sent = { line: `PUT ${LINES}/WS12-XS-Orange`, type: 'application/json' };
  expect(requests).toEqual([
    { ...sent, body: '{"quantity":3}' },
    { ...sent, body: '{"quantity":0}' },
  ]);
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
])('on %s the line %j is refused before any request leaves', async (platformId, each) => {
  const { client, requests } = await startWire();
  await expect(
    updateLineItem(client, { domain, line: each, platformId, quantity: 2 }),
  ).rejects.toMatchObject({ name: 'InvalidParameterError', parameter: 'line' });
  expect(requests).toEqual([]);
});

test('the variant of a line is sent back with each update', async () => {
  const { client, requests } = await startWire();
  const variant_handles = ['m', 'white'];
  await updateLineItem(client, { domain, line: { ...line, variant_handles }, quantity: 2 });
  expect(requests[0]?.body).toBe('{"quantity":2,"variant_handles":["m","white"]}');
});

test.each([-1, 0.5, Number.NaN, -Infinity, 2 ** 53, '2', undefined])(
  'the quantity %j is refused before any request leaves',
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
