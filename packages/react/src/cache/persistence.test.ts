import { type Cart, createFirmlyClient, getActiveCarts } from '@firmly-kit/core';
import { createSandbox } from '@firmly-kit/sandbox';
import {
  persistQueryClientRestore,
  persistQueryClientSave,
} from '@tanstack/query-persist-client-core';
import { createSyncStoragePersister } from '@tanstack/query-sync-storage-persister';
import { QueryClient } from '@tanstack/react-query';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import empty from '../../../../test/api-examples/cart-empty.json' with { type: 'json' };
import withItems from '../../../../test/api-examples/cart-with-items.json' with { type: 'json' };
import { persistableData, persistableQuery } from './persistence.ts';
import { activeDomainsQueryOptions } from '../queries/getActiveDomains.ts';
import { cartQueryKey, cartQueryOptions } from '../queries/getCart.ts';

const DAY = 24 * 3600 * 1000;
const SHOP = 'shop.luma.gift';
const SESSION = 'firmly-kit:session:persist@https://api.firmly.work';
const CACHE = 'cache';

const usd = { currency: 'USD', value: 5, number: 500, symbol: '$' };

/** Every field that the kit's components display or that its rules compare. */
const FULL_CART = {
  cart_id: 'cart-1',
  cart_status: 'active',
  display_name: 'Luma',
  platform_id: 'magento',
  shop_id: SHOP,
  line_items: [
    {
      line_item_id: 'a',
      platform_line_item_id: 'b',
      sku: 'c',
      base_sku: 'd',
      quantity: 2,
      description: 'Fig & Cedar Candle',
      variant_description: 'M / White',
      variant_handles: ['m', 'white'],
      price: usd,
      line_price: usd,
      msrp: usd,
      line_discount: usd,
      image: {
        url: 'u',
        src: 's',
        alt: '',
        large: 'l',
        grande: 'g',
        medium: 'm',
        compact: 'c',
        small: 's',
      },
      requires_shipping: true,
      fixed_quantity: false,
      recurring: 'monthly',
    },
  ],
  dropped_line_items: 1,
  sub_total: usd,
  cart_discount: usd,
  discounts_breakdown: [{ label: 'Spring', discount: usd }],
  cart_discount_breakdown: [{ label: 'Spring', discount: usd }],
  shipping_total: usd,
  tax: usd,
  total: usd,
  store_credit: usd,
  coupons: ['WELCOME10'],
  promo_codes: ['WELCOME10'],
  notice: [{ code: 'LOW_STOCK', message: 'Two left.' }],
  platform_order_number: '#1001',
} satisfies Cart;

/** A copy in which every object has fields that this kit does not know. */
function plantSecrets(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(plantSecrets);
  const parts = Object.entries(data).map(([key, part]) => [key, plantSecrets(part)]);
  return {
    ...Object.fromEntries(parts),
    engraving: 'SECRET',
    session: { cookies: [{ value: 'SECRET' }] },
    gift_message: ['SECRET', { text: 'SECRET' }],
  };
}

/** A copy in which the value at one place, at any depth, is replaced. */
function replaceOne(data: unknown, place: number, value: unknown): unknown {
  const copy = structuredClone(data);
  const places: (() => void)[] = [];
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, part] of Object.entries(node)) {
      places.push(() => void Reflect.set(node, key, value));
      visit(part);
    }
  };
  visit(copy);
  places[place % places.length]?.();
  return copy;
}

/** A browser whose storage holds the session and the persisted cache, for one page after another. */
function createBrowser(now: () => number) {
  const { fetch } = createSandbox({ now });
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  const persister = createSyncStoragePersister({ storage, key: CACHE, throttleTime: 0 });
  const dehydrateOptions = {
    shouldDehydrateQuery: persistableQuery,
    serializeData: persistableData,
  };
  return {
    items,
    async open() {
      const client = createFirmlyClient({ appId: 'persist', fetch, storage });
      const queryClient = new QueryClient();
      // The persisters' types come from another version of query-core.
      const persisted = { queryClient, persister, dehydrateOptions } as never;
      await persistQueryClientRestore(persisted);
      return {
        client,
        queryClient,
        shown: () => queryClient.getQueryData(cartQueryKey(client, { domain: SHOP })),
        async close() {
          items.delete(CACHE);
          await persistQueryClientSave(persisted);
          await expect.poll(() => items.get(CACHE)).toBeDefined();
          return items.get(CACHE) ?? '';
        },
      };
    },
  };
}

test('a cart is persisted without addresses, payment or tokens', async () => {
  const browser = createBrowser(Date.now);
  const page = await browser.open();
  const cart = await page.queryClient.fetchQuery(cartQueryOptions(page.client, { domain: SHOP }));
  await page.queryClient.fetchQuery(activeDomainsQueryOptions(page.client));
  expect(cart).toHaveProperty('shipping_info');
  const persisted = await page.close();
  const token = JSON.parse(browser.items.get(SESSION) ?? '').accessToken;
  expect(persisted).not.toContain(token);
  expect(persisted).not.toMatch(/shipping_info|payment_method_options|billing_info/);
  expect((await browser.open()).shown()).toMatchObject({
    total: cart.total,
    line_items: cart.line_items,
  });
  // The cache of the page itself is complete.
  expect(page.shown()).toHaveProperty('shipping_info');
});

test('a cart is persisted without the fields that this kit does not know, at any depth', async () => {
  const browser = createBrowser(Date.now);
  const page = await browser.open();
  // Opens the session, which is a part of the query key.
  await page.queryClient.fetchQuery(activeDomainsQueryOptions(page.client));
  const key = cartQueryKey(page.client, { domain: SHOP });
  page.queryClient.setQueryData(key, plantSecrets(FULL_CART) as Cart);
  expect(JSON.stringify(page.shown()).match(/SECRET/g)?.length).toBeGreaterThan(20);
  const persisted = await page.close();
  expect(persisted).toContain('Fig & Cedar Candle');
  expect(persisted).not.toContain('SECRET');
  expect((await browser.open()).shown()).toEqual(FULL_CART);
});

test('the result of getActiveCarts loses the same fields, in each cart', async () => {
  const { client } = await createBrowser(Date.now).open();
  const result = await getActiveCarts(client);
  expect(result.carts.length).toBeGreaterThan(1);
  const persisted = persistableData(plantSecrets(result));
  expect(JSON.stringify(persisted)).not.toMatch(/SECRET|shipments|shipping_info/);
  expect(persisted).toMatchObject({
    domains: result.domains,
    carts: result.carts.map(({ shop_id, total }) => ({ shop_id, total })),
  });
});

test('wherever a secret stands under a key of its own, it is not persisted', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, seed) => {
      const value: unknown = JSON.parse(json);
      // Replaces one value of the cart by any other, so that values of the wrong kind are covered too.
      const cart = replaceOne(FULL_CART, seed, plantSecrets(value));
      expect(JSON.stringify(persistableData(cart))).not.toContain('SECRET');
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['cart-with-items', withItems],
  ['cart-empty', empty],
])('the example %s keeps all that is displayed', (_, { payment_method_options, ...displayed }) => {
  expect(payment_method_options).toBeDefined();
  expect(persistableData({ ...displayed, payment_method_options })).toEqual(displayed);
});

test('a cart whose objects have a class loses the same fields', () => {
  class Data {
    session = 'SECRET';
    line_items = [
      Object.assign(Object.create({ inherited: true }), { sku: 'a', session: 'SECRET' }),
    ];
  }
  expect(persistableData(new Data())).toEqual({ line_items: [{ sku: 'a' }] });
});

test('data of other shapes stays as it is: the list of domains, and the data of an app’s own queries', () => {
  for (const data of [[SHOP], ['line_items'], { todos: [1] }, 'x', 7, null, undefined]) {
    expect(persistableData(data)).toBe(data);
  }
});

test('an error, a fast response and an app’s other queries are not persisted', async () => {
  const page = await createBrowser(Date.now).open();
  const { client, queryClient } = page;
  await queryClient.prefetchQuery(cartQueryOptions(client, { domain: 'nobody.example' }));
  queryClient.setQueryData(cartQueryKey(client, { domain: SHOP, fastMode: true }), {
    line_items: [],
  });
  queryClient.setQueryData(['todos'], ['secret']);
  expect(await page.close()).not.toMatch(/nobody|shop\.luma|todos/);
});

test('the persisted cart of another device is not shown', async () => {
  const browser = createBrowser(Date.now);
  const page = await browser.open();
  await page.queryClient.fetchQuery(cartQueryOptions(page.client, { domain: SHOP }));
  await page.close();
  browser.items.delete(SESSION);
  expect((await browser.open()).shown()).toBeUndefined();
});

test('the persisted cart of a device that can no longer be renewed is not shown', async () => {
  const clock = { now: Date.now() };
  const browser = createBrowser(() => clock.now);
  const page = await browser.open();
  await page.queryClient.fetchQuery(cartQueryOptions(page.client, { domain: SHOP }));
  const stored = JSON.parse(browser.items.get(SESSION) ?? '');
  browser.items.set(SESSION, JSON.stringify({ ...stored, renewAt: Date.now() - 8 * DAY }));
  await page.close();
  expect((await browser.open()).shown()).toBeUndefined();
});
