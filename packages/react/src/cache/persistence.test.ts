import { createFirmlyClient } from '@firmly-kit/core';
import { createSandbox } from '@firmly-kit/sandbox';
import {
  persistQueryClientRestore,
  persistQueryClientSave,
} from '@tanstack/query-persist-client-core';
import { createSyncStoragePersister } from '@tanstack/query-sync-storage-persister';
import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { persistableData, persistableQuery } from './persistence.ts';
import { activeDomainsQueryOptions } from '../queries/getActiveDomains.ts';
import { cartQueryKey, cartQueryOptions } from '../queries/getCart.ts';

const DAY = 24 * 3600 * 1000;
const SHOP = 'shop.luma.gift';
const SESSION = 'firmly-kit:session:persist@https://api.firmly.work';
const CACHE = 'cache';

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
