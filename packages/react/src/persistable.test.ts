import { createFirmlyClient, memoryStorage, type SessionStorage } from '@firmly-kit/core';
import { createSandbox } from '@firmly-kit/sandbox';
import { dehydrate, hydrate, QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { persistableData, persistableQuery } from './persistable.ts';
import { activeDomainsQueryOptions } from './queries/getActiveDomains.ts';
import { cartQueryKey, cartQueryOptions } from './queries/getCart.ts';

const DAY = 24 * 3600 * 1000;
const SHOP = 'shop.luma.gift';

/** A browser: its storage outlives its pages, and keeps what is persisted too. */
function createBrowser(now: () => number) {
  const { fetch } = createSandbox({ now });
  const storage: SessionStorage = memoryStorage();
  let persisted = '';
  const options = { shouldDehydrateQuery: persistableQuery, serializeData: persistableData };
  return {
    storage,
    /** What a persister would do around a page's life. */
    open() {
      const client = createFirmlyClient({ appId: 'persist', fetch, storage });
      const queryClient = new QueryClient();
      if (persisted) hydrate(queryClient, JSON.parse(persisted));
      const close = () => (persisted = JSON.stringify(dehydrate(queryClient, options)));
      const shown = () => queryClient.getQueryData(cartQueryKey(client, { domain: SHOP }));
      return { client, queryClient, close, shown };
    },
  };
}

test('a cart outlives its page, without addresses, payment or tokens', async () => {
  const browser = createBrowser(Date.now);
  const page = browser.open();
  const cart = await page.queryClient.fetchQuery(cartQueryOptions(page.client, { domain: SHOP }));
  await page.queryClient.fetchQuery(activeDomainsQueryOptions(page.client));
  expect(cart).toHaveProperty('shipping_info');
  const persisted = page.close();
  const token = JSON.parse(
    String(await browser.storage.getItem('firmly-kit:session:persist@https://api.firmly.work')),
  ).accessToken;
  expect(persisted).not.toContain(token);
  expect(persisted).not.toMatch(/shipping_info|payment_method_options|billing_info/);
  expect(browser.open().shown()).toMatchObject({ total: cart.total, line_items: cart.line_items });
  // What the page itself holds is whole.
  expect(page.shown()).toHaveProperty('shipping_info');
});

test('an error, a fast answer and other people’s queries are not kept', async () => {
  const page = createBrowser(Date.now).open();
  const { client, queryClient } = page;
  await queryClient.prefetchQuery(cartQueryOptions(client, { domain: 'nobody.example' }));
  queryClient.setQueryData(
    cartQueryKey(client, { domain: SHOP }),
    { line_items: [] },
    { updatedAt: 0 },
  );
  queryClient.setQueryData(['todos'], ['secret']);
  expect(page.close()).not.toMatch(/nobody|shop\.luma|todos/);
});

test('a foreign device’s cart is not shown', async () => {
  const browser = createBrowser(Date.now);
  const page = browser.open();
  await page.queryClient.fetchQuery(cartQueryOptions(page.client, { domain: SHOP }));
  page.close();
  await browser.storage.setItem('firmly-kit:session:persist@https://api.firmly.work', '');
  expect(browser.open().shown()).toBeUndefined();
});

test('the cart of a device that can no longer be renewed is not shown', async () => {
  const clock = { now: Date.now() };
  const browser = createBrowser(() => clock.now);
  const page = browser.open();
  await page.queryClient.fetchQuery(cartQueryOptions(page.client, { domain: SHOP }));
  const key = 'firmly-kit:session:persist@https://api.firmly.work';
  const stored = JSON.parse(String(await browser.storage.getItem(key)));
  await browser.storage.setItem(key, JSON.stringify({ ...stored, renewAt: Date.now() - 8 * DAY }));
  page.close();
  expect(browser.open().shown()).toBeUndefined();
});
