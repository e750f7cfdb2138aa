import { createFirmlyClient } from '@firmly-kit/core';
import { createSandbox } from '@firmly-kit/sandbox';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { STAGING } from '../helpers/catalogue.ts';
import {
  cartQueryKey,
  FirmlyProvider,
  useActiveDomains,
  useCart,
  useUpdateLineItem,
} from '../../src/index.ts';

const DOMAINS = '/api/v2/carts/active-domains';
const CART = `/api/v1/domains/${STAGING}/cart`;

/** Parts of one page: they share localStorage and a sandbox, and each has its own client and cache. */
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
    const { result, act } = await renderHook(
      () => ({ cart: useCart(STAGING), domains: useActiveDomains() }),
      { wrapper },
    );
    await expect.poll(() => result.current.cart.data && result.current.domains.data).toBeDefined();
    const changeCart = () =>
      act(() => {
        queryClient.setQueryData(cartQueryKey(client, { domain: STAGING }), { line_items: [] });
      });
    tabs.push({ client, queryClient, wrapper, result, act, changeCart });
  }
  const countRequests = (path: string) =>
    sandbox.requests.filter((request) => request.path === path).length;
  return { tabs, sandbox, countRequests };
}

/** Resolves when every message sent so far has arrived and its refetches have ended. */
async function settled(tabs: Awaited<ReturnType<typeof openTabs>>['tabs']) {
  const [name] = tabs.map(({ client }) => channelName(client));
  const [sender, receiver] = [new BroadcastChannel(name ?? ''), new BroadcastChannel(name ?? '')];
  await new Promise((resolve) => {
    receiver.addEventListener('message', resolve);
    sender.postMessage('an unknown message');
  });
  sender.close();
  receiver.close();
  for (const { result } of tabs)
    await expect.poll(() => result.current.cart.isFetching).toBe(false);
}

function channelName({ baseUrl, cacheKey }: { baseUrl: string; cacheKey: string }) {
  return `firmly ${JSON.stringify({ baseUrl, cacheKey })}`;
}

/** Another tab of the device: it sends and receives messages. */
function openOtherTab([page]: Awaited<ReturnType<typeof openTabs>>['tabs']) {
  const channel = new BroadcastChannel(page ? channelName(page.client) : '');
  onTestFinished(() => channel.close());
  const messages: unknown[] = [];
  channel.addEventListener('message', ({ data }) => messages.push(data));
  return { channel, messages };
}

test('a cart that changes in another tab is read again once, and no message is sent back', async () => {
  const { tabs, countRequests } = await openTabs(1);
  const { channel, messages } = openOtherTab(tabs);
  channel.postMessage({ domains: [STAGING] });
  await expect.poll(() => countRequests(CART)).toBe(2);
  await settled(tabs);
  expect(messages).toEqual(['an unknown message']);
  expect(countRequests(CART)).toBe(2);
});

test('query clients on one page share a changed cart without a request, and send one message', async () => {
  const { tabs, countRequests } = await openTabs(3);
  const { messages } = openOtherTab(tabs);
  await tabs[0]?.changeCart();
  for (const { result } of tabs) {
    await expect.poll(() => result.current.cart.data?.line_items).toEqual([]);
  }
  await settled(tabs);
  expect(messages).toEqual([{ domains: [STAGING] }, 'an unknown message']);
  expect(countRequests(CART)).toBe(3);
});

test('two clients of one device with one query client read nothing after each other’s changes', async () => {
  const { tabs, sandbox, countRequests } = await openTabs(1);
  const [page] = tabs;
  if (!page) throw new Error('There is no page.');
  const client = createFirmlyClient({ appId: 'tabs', fetch: sandbox.fetch });
  const { result, act } = await renderHook(() => useUpdateLineItem(STAGING), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={page.queryClient}>
        <FirmlyProvider client={client}>{children}</FirmlyProvider>
      </QueryClientProvider>
    ),
  });
  const before = sandbox.requests.length;
  const [line] = page.result.current.cart.data?.line_items ?? [];
  await act(async () => line && (await result.current.mutateAsync({ line, quantity: 2 })));
  await settled(tabs);
  expect(page.result.current.cart.data?.line_items).toMatchObject([{ quantity: 2 }]);
  expect(sandbox.requests.slice(before).map(({ method }) => method)).toEqual(['PUT']);
  expect(countRequests(CART)).toBe(1);
});

test('a message names the domain, and nothing else', async () => {
  const { tabs } = await openTabs(1);
  const messages: unknown[] = [];
  for (const { client, changeCart } of tabs) {
    const channel = new BroadcastChannel(channelName(client));
    channel.addEventListener('message', ({ data }) => messages.push(data));
    await changeCart();
    await expect.poll(() => messages).toEqual([{ domains: [STAGING] }]);
    channel.close();
  }
});

test('invalid messages change nothing', async () => {
  const { tabs, countRequests } = await openTabs(1);
  const before = [countRequests(CART), countRequests(DOMAINS)];
  for (const { client } of tabs) {
    const channel = new BroadcastChannel(channelName(client));
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
  expect([countRequests(CART), countRequests(DOMAINS)]).toEqual(before);
});

test('changes made in one tick are sent in one message', async () => {
  const { tabs } = await openTabs(1);
  const { messages } = openOtherTab(tabs);
  const domains = [STAGING, 'a.example', 'b.example', 'c.example'];
  const [first] = tabs;
  await first?.act(() => {
    for (const domain of domains) {
      first?.queryClient.setQueryData(cartQueryKey(first.client, { domain }), { line_items: [] });
    }
  });
  await settled(tabs);
  expect(messages).toEqual([{ domains }, 'an unknown message']);
});

test('a refetch and a fast response send no message', async () => {
  const { tabs, sandbox } = await openTabs(1);
  await tabs[0]?.changeCart();
  await settled(tabs);
  const { messages } = openOtherTab(tabs);
  // The tab refetches, and gets another cart than the one that was put into its cache.
  await tabs[0]?.act(() => tabs[0]?.result.current.cart.refetch());
  expect(tabs[0]?.result.current.cart.data?.line_items).toHaveLength(1);
  sandbox.scenario({ kind: 'latency', delayMs: 60 }, { path: 'demo.luma.gift' });
  const demo = await renderHook(() => useCart('demo.luma.gift', { fastFirst: true }), {
    wrapper: tabs[0]?.wrapper ?? (() => null),
  });
  await expect.poll(() => demo.result.current.isFetching).toBe(false);
  await settled(tabs);
  expect(messages).toEqual(['an unknown message']);
});

test('two providers of one client and one cache are one tab, which ignores its own messages', async () => {
  const { tabs, countRequests } = await openTabs(1);
  const again = await renderHook(() => useCart(STAGING), {
    wrapper: tabs[0]?.wrapper ?? (() => null),
  });
  await tabs[0]?.changeCart();
  await settled(tabs);
  expect(countRequests(CART)).toBe(1);
  const other = new BroadcastChannel(channelName(tabs[0]?.client ?? { baseUrl: '', cacheKey: '' }));
  other.postMessage({ domains: [STAGING] });
  await settled(tabs);
  expect(countRequests(CART)).toBe(2);
  await again.unmount();
  other.postMessage({ domains: [STAGING] });
  await settled(tabs);
  expect(countRequests(CART)).toBe(3);
  other.close();
});

test('a refetch that returns an equal cart sends no message', async () => {
  const { tabs } = await openTabs(1);
  const { messages } = openOtherTab(tabs);
  await tabs[0]?.act(() => tabs[0]?.result.current.cart.refetch());
  await settled(tabs);
  expect(messages).toEqual(['an unknown message']);
});
