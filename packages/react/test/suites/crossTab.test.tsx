import { createFirmlyClient } from '@firmly-kit/core';
import { createSandbox } from '@firmly-kit/sandbox';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { FirmlyProvider } from '../../src/provider/FirmlyProvider.tsx';
import { cartQueryKey } from '../../src/queries/getCart.ts';
import { useActiveDomains } from '../../src/hooks/useActiveDomains.ts';
import { useCart } from '../../src/hooks/useCart.ts';

const STAGING = 'staging.luma.gift';
const DOMAINS = '/api/v2/carts/active-domains';
const CART = `/api/v1/domains/${STAGING}/cart`;

/** Tabs of one browser: one localStorage, one sandbox, and for each tab a client and a cache of its own. */
async function openTabs(count: number) {
  onTestFinished(() => localStorage.clear());
  const sandbox = createSandbox({ seed: 'single' });
  const tabs = [];
  for (let index = 0; index < count; index += 1) {
    const client = createFirmlyClient({ appId: 'tabs', fetch: sandbox.fetch });
    const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={queryClient}>
        <FirmlyProvider client={client}>{children}</FirmlyProvider>
      </QueryClientProvider>
    );
    const { result } = await renderHook(
      () => ({ cart: useCart(STAGING), domains: useActiveDomains() }),
      { wrapper },
    );
    await expect.poll(() => result.current.cart.data && result.current.domains.data).toBeDefined();
    const changeCart = () =>
      act(async () => {
        queryClient.setQueryData(cartQueryKey(client, { domain: STAGING }), { line_items: [] });
      });
    tabs.push({ client, queryClient, wrapper, result, changeCart });
  }
  const countOf = (path: string) =>
    sandbox.requests.filter((request) => request.path === path).length;
  return { tabs, sandbox, countOf };
}

/** Resolves once every message sent so far has come, and what it set off has been done. */
async function settled(tabs: Awaited<ReturnType<typeof openTabs>>['tabs']) {
  const [name] = tabs.map(({ client }) => channelOf(client));
  const [sender, receiver] = [new BroadcastChannel(name ?? ''), new BroadcastChannel(name ?? '')];
  await new Promise((resolve) => {
    receiver.addEventListener('message', resolve);
    sender.postMessage('a message nobody understands');
  });
  sender.close();
  receiver.close();
  for (const { result } of tabs)
    await expect.poll(() => result.current.cart.isFetching).toBe(false);
}

function channelOf({ baseUrl, cacheKey }: { baseUrl: string; cacheKey: string }) {
  return `firmly ${JSON.stringify({ baseUrl, cacheKey })}`;
}

test('a cart that changed in one tab is read again once in each other, and nobody answers back', async () => {
  const { tabs, countOf } = await openTabs(3);
  expect(countOf(CART)).toBe(3);
  await tabs[0]?.changeCart();
  await expect.poll(() => countOf(CART)).toBe(5);
  await settled(tabs);
  await settled(tabs);
  expect(countOf(CART)).toBe(5);
  expect(tabs[1]?.result.current.cart.data?.line_items).toHaveLength(1);
  expect(tabs[0]?.result.current.cart.data?.line_items).toEqual([]);
});

test('what is told is which store, and nothing else', async () => {
  const { tabs } = await openTabs(1);
  const messages: unknown[] = [];
  for (const { client, changeCart } of tabs) {
    const channel = new BroadcastChannel(channelOf(client));
    channel.addEventListener('message', ({ data }) => messages.push(data));
    await changeCart();
    await expect.poll(() => messages).toEqual([{ domains: [STAGING] }]);
    channel.close();
  }
});

test('messages that say nothing change nothing', async () => {
  const { tabs, countOf } = await openTabs(1);
  const before = [countOf(CART), countOf(DOMAINS)];
  for (const { client } of tabs) {
    const channel = new BroadcastChannel(channelOf(client));
    for (const message of [
      null,
      7,
      'x',
      {},
      { domains: null },
      { domains: STAGING },
      { domains: [7, null] },
      [STAGING],
    ]) {
      channel.postMessage(message);
    }
    channel.close();
  }
  await settled(tabs);
  expect([countOf(CART), countOf(DOMAINS)]).toEqual(before);
});

test('what is written in one go is told in one go', async () => {
  const { tabs, countOf } = await openTabs(2);
  const before = countOf(DOMAINS);
  const [first] = tabs;
  await act(async () => {
    for (const domain of [STAGING, 'a.example', 'b.example', 'c.example']) {
      first?.queryClient.setQueryData(cartQueryKey(first.client, { domain }), { line_items: [] });
    }
  });
  await expect.poll(() => countOf(CART)).toBe(3);
  await settled(tabs);
  expect(countOf(DOMAINS)).toBe(before + 1);
});

test('what a read has found, and a fast answer, are not told', async () => {
  const { tabs, sandbox, countOf } = await openTabs(2);
  await tabs[0]?.changeCart();
  await expect.poll(() => countOf(CART)).toBe(3);
  // The first tab reads, and finds another cart than the one that was written into it.
  await act(async () => {
    await tabs[0]?.result.current.cart.refetch();
  });
  expect(tabs[0]?.result.current.cart.data?.line_items).toHaveLength(1);
  await settled(tabs);
  const before = countOf(DOMAINS);
  sandbox.scenario({ kind: 'latency', delayMs: 60 }, { path: 'demo.luma.gift' });
  const demo = await renderHook(() => useCart('demo.luma.gift', { fastFirst: true }), {
    wrapper: tabs[0]?.wrapper ?? (() => null),
  });
  await expect.poll(() => demo.result.current.isFetching).toBe(false);
  await settled(tabs);
  expect(countOf(CART)).toBe(4);
  expect(countOf(DOMAINS)).toBe(before);
});

test('two providers of one client and one cache are one tab, which does not hear itself', async () => {
  const { tabs, countOf } = await openTabs(1);
  const again = await renderHook(() => useCart(STAGING), {
    wrapper: tabs[0]?.wrapper ?? (() => null),
  });
  await tabs[0]?.changeCart();
  await settled(tabs);
  expect(countOf(CART)).toBe(1);
  await again.unmount();
  const other = new BroadcastChannel(channelOf(tabs[0]?.client ?? { baseUrl: '', cacheKey: '' }));
  other.postMessage({ domains: [STAGING] });
  await expect.poll(() => countOf(CART)).toBe(2);
  other.close();
});

test('a re-read that finds the same is no news', async () => {
  const { tabs, countOf } = await openTabs(2);
  await act(async () => {
    await tabs[0]?.result.current.cart.refetch();
  });
  await settled(tabs);
  expect(countOf(CART)).toBe(3);
});
