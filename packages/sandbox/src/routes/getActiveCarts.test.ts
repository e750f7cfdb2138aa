import { expect, test } from 'vitest';
import { readResponse } from '../../test/helpers/readResponse.ts';
import { refused } from '../../test/helpers/refused.ts';
import { startShopper } from '../../test/helpers/startShopper.ts';
import type { toCartV2 } from '../cart/toCartV2.ts';

const ACTIVE_CARTS = '/api/v2/carts/active';
type ActiveCarts = { domains: string[]; carts: ReturnType<typeof toCartV2>[] };

async function startReader(seed: 'demo' | 'none' = 'demo') {
  const shopper = await startShopper({ seed });
  const activeCarts = async (query = ''): Promise<ActiveCarts> =>
    (await shopper.send('GET', ACTIVE_CARTS + query)).json();
  return { ...shopper, activeCarts };
}

test('every active cart is returned, in the order of the active domains', async () => {
  const { activeCarts, activeDomains } = await startReader();
  const { domains, carts } = await activeCarts();
  expect(domains).toHaveLength(5);
  expect(domains).toEqual(await activeDomains());
  expect(carts.map((cart) => cart.shop_id)).toEqual(domains);
});

test('a device without carts gets none', async () => {
  const { activeCarts } = await startReader('none');
  expect(await activeCarts()).toEqual({ domains: [], carts: [] });
});

test('the stores in excludes are left out, unknown names are ignored', async () => {
  const { activeCarts } = await startReader();
  const excludes = 'shop.luma.gift, staging.luma.gift,nobody.example,';
  const { domains, carts } = await activeCarts(`?excludes=${encodeURIComponent(excludes)}`);
  expect(domains).toEqual(['maison-verre.example', 'hinoki-goods.example', 'souq-alward.example']);
  expect(carts).toHaveLength(3);
});

test('a cart has the amounts of the first version under the names of the second', async () => {
  const { activeCarts, read } = await startReader();
  const v1 = await read('shop.luma.gift');
  const [cart] = (await activeCarts()).carts;
  expect(cart).toMatchObject({
    cart_status: 'active',
    sub_total: v1.sub_total,
    cart_discount: v1.cart_discount,
    shipping_total: v1.shipping_total,
    shipping_info: v1.shipping_info,
    tax_total: v1.tax,
    total: v1.total,
    addons: { offers: [], selections: [] },
    notices: [{ code: 'CART_ITEMS_REMOVED' }],
    shipments: [
      {
        shipment_id: expect.any(String),
        line_item_ids: v1.line_items.map((line) => line.line_item_id),
        shipping_method: { id: 'standard', price: v1.shipping_total },
        shipping_method_options: [{ id: 'standard' }, { id: 'express' }],
      },
    ],
  });
  for (const gone of ['tax', 'notice', 'shipping_method', 'shipping_method_options']) {
    expect(cart).not.toHaveProperty(gone);
  }
  expect(cart?.line_items[0]?.image).toEqual({
    src: v1.line_items[0]?.image?.url,
    alt: 'Radiant Tee',
  });
});

test('a notice that is a sentence is a message', async () => {
  const { activeCarts } = await startReader();
  const { carts } = await activeCarts();
  expect(carts[1]?.notices).toEqual([{ message: expect.stringContaining('two are left') }]);
});

test('add-ons are listed with their total, and what is fetched in the store is a shipment of its own', async () => {
  const { activeCarts, add } = await startReader('none');
  const PINE = 'pine-and-oak.example';
  await add(PINE, 'PO-DESK-OAK', 2);
  await add(PINE, 'PO-LADDER-PINE');
  const [cart] = (await activeCarts()).carts;
  const [desk, ladder] = cart?.line_items ?? [];
  expect(cart).toMatchObject({
    sub_total: { value: 1590 },
    tax_total: { value: 318 },
    addon_total: { value: 98 },
    total: { value: 2006 },
    addons: {
      selections: [
        { id: 'warranty-5', price: { value: 98 }, quantity: 2, line_item_id: desk?.line_item_id },
      ],
    },
    shipments: [
      { fulfillment_type: { id: 'SHIP_TO_ADDRESS' }, line_item_ids: [desk?.line_item_id] },
      { fulfillment_type: { id: 'IN_STORE_PICKUP' }, line_item_ids: [ladder?.line_item_id] },
    ],
  });
});

test('a store that fails is listed without a cart, as long as a request for its cart would fail', async () => {
  const { activeCarts, sandbox, read } = await startReader();
  sandbox.scenario('unavailable', { path: 'maison-verre.example/cart' });
  sandbox.scenario({ kind: 'latency', delayMs: 1 }, { path: 'hinoki-goods.example/cart' });
  const failed = await activeCarts();
  expect(failed.domains).toHaveLength(5);
  expect(
    failed.domains.filter((domain) => !failed.carts.some((c) => c.shop_id === domain)),
  ).toEqual(['maison-verre.example']);
  await read('maison-verre.example');
  expect((await activeCarts()).carts).toHaveLength(5);
});

test('without a token it is a 401', async () => {
  const { call } = await startReader();
  expect(await readResponse(call(ACTIVE_CARTS))).toEqual(refused(401, 'MissingAuthHeader'));
});
