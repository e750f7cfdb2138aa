import { expect, test } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { startWire } from '../../test/helpers/startWire.ts';
import { getCart } from './getCart.ts';
import { removeLineItem } from './removeLineItem.ts';

test('a line is removed by an update to 0, with the identifier of its platform', async () => {
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

test.each(['maison-verre.example', 'shop.luma.gift'])(
  'at %s the lines go one by one, until the cart is empty',
  async (domain) => {
    const { client } = await startClient();
    const { line_items, platform_id: platformId } = await getCart(client, { domain });
    let left = line_items.length;
    for (const line of line_items) {
      const cart = await removeLineItem(client, { domain, line, platformId });
      left -= 1;
      expect(cart.line_items).toHaveLength(left);
    }
    expect(left).toBe(0);
  },
);
