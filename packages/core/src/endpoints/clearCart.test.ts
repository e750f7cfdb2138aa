import { expect, test } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { clearCart } from './clearCart.ts';
import { getActiveDomains } from './getActiveDomains.ts';
import { getCart } from './getCart.ts';

test('every line is removed, the store is no longer active, and other carts stay', async () => {
  const { client, sandbox } = await startClient({ seed: 'multiple' });
  const domain = 'shop.luma.gift';
  expect((await getCart(client, { domain })).line_items).toHaveLength(4);
  const cart = await clearCart(client, { domain });
  expect(cart.line_items).toEqual([]);
  expect(sandbox.requests.at(-1)).toMatchObject({
    method: 'DELETE',
    path: `/api/v1/domains/${domain}/cart/line-items`,
  });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift', 'demo.luma.gift']);
});
