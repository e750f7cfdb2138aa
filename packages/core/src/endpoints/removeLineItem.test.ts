import { expect, test } from 'vitest';
import { startWire } from '../../test/startWire.ts';
import { removeLineItem } from './removeLineItem.ts';

test('a line is removed by an update to 0, named as its platform names it', async () => {
  const { client, requests } = await startWire();
  const line = { sku: 'WS12-XS', base_sku: 'WS12', variant_handles: ['xs'] };
  for (const platformId of ['bigcommerce', undefined]) {
    await removeLineItem(client, { domain: 'a.example', line, platformId });
  }
  const lines = '/api/v1/domains/a.example/cart/line-items';
  expect(requests.map((request) => [request.line, request.body])).toEqual([
    [`PUT ${lines}/WS12`, '{"quantity":0,"variant_handles":["xs"]}'],
    [`PUT ${lines}/WS12-XS`, '{"quantity":0,"variant_handles":["xs"]}'],
  ]);
});
