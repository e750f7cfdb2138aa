import { addLineItem, auditCart, createFirmlyClient, createMemoryStorage } from '@firmly-kit/core';
import { createSandbox } from '@firmly-kit/sandbox';
import {
  dehydrate,
  type DehydratedState,
  hydrate,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { render, renderHook } from 'vitest-browser-react';
import { SHOP, STAGING } from '../../test/helpers/catalogue.ts';
import {
  createBaseUrl,
  createShopper,
  createShopperWithResponses,
} from '../../test/helpers/createShopper.tsx';
import { isCartMutation } from '../../test/helpers/networkGate.ts';
import {
  activeCartsQueryOptions,
  FirmlyProvider,
  useActiveCarts,
  useActiveDomains,
  useAddLineItem,
  useCart,
  useCartEditor,
  useClearCart,
  useShippingInfo,
  useTotalCount,
} from '../index.ts';

const DEMO = 'demo.luma.gift';
const PINE = 'pine-and-oak.example';

const shippingInfo = {
  first_name: 'Ada',
  last_name: 'Example',
  address1: '12 Harbour Street',
  city: 'London',
  postal_code: 'SW1A 1AA',
  country: 'United Kingdom',
};

const FULL_RESPONSES = { path: `${STAGING}/cart` };

test('useActiveCarts adds the totals up per currency, and isComplete is false while one is missing', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'demo' });
  sandbox.scenario('server-error', { path: 'maison-verre' });
  const { result, act } = await renderHook(() => useActiveCarts(), { wrapper });
  await expect.poll(() => result.current.carts.some(({ error }) => error)).toBe(true);
  expect(result.current.totals).toEqual([
    { currency: 'USD', value: 139.75, number: 13_975 },
    { currency: 'JPY', value: 25_410, number: 25_410 },
    { currency: 'KWD', value: 38.25, number: 38_250 },
  ]);
  expect(result.current.isComplete).toBe(false);
  await act(() => result.current.carts[1]?.refetch());
  await expect.poll(() => result.current.isComplete).toBe(true);
  expect(result.current.totals.map(({ currency }) => currency)).toEqual([
    'USD',
    'EUR',
    'JPY',
    'KWD',
  ]);
});

test('a sum that is too large to be exact is left out, and isComplete is false', async () => {
  const carts = [
    { shop_id: 'a.example', line_items: [], total: { currency: 'USD', value: 9e13 } },
    { shop_id: 'b.example', line_items: [], total: { currency: 'usd', value: 9e13 } },
    { shop_id: 'c.example', line_items: [], total: { currency: 'JPY', value: 5 } },
  ];
  const { wrapper } = createShopperWithResponses(() => ({
    domains: carts.map(({ shop_id }) => shop_id),
    carts,
  }));
  const { result } = await renderHook(() => useActiveCarts(), { wrapper });
  await expect.poll(() => result.current.carts.map(({ cart }) => cart?.total)).toHaveLength(3);
  expect(result.current.totals).toEqual([{ currency: 'JPY', value: 5, number: 5 }]);
  expect(result.current).toMatchObject({ status: 'success', isComplete: false });
});

test('useActiveCarts with fastFirst is complete only with the full responses', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'single' });
  sandbox.scenario({ kind: 'latency', delayMs: 80 }, FULL_RESPONSES);
  const { result } = await renderHook(() => useActiveCarts({ fastFirst: true }), { wrapper });
  await expect.poll(() => result.current.carts[0]?.isFast).toBe(true);
  expect(result.current.isComplete).toBe(false);
  await expect.poll(() => result.current.isComplete).toBe(true);
});

test('useActiveCarts with enabled: false reads nothing', async () => {
  const { wrapper, sandbox } = createShopper();
  const { result } = await renderHook(() => useActiveCarts({ enabled: false }), { wrapper });
  expect(result.current).toMatchObject({ status: 'pending', carts: [], isComplete: false });
  expect(sandbox.requests).toEqual([]);
});

test('in StrictMode nothing is read twice', async () => {
  const { wrapper: Wrapper, sandbox } = createShopper({ seed: 'multiple' });
  function Page() {
    const { carts } = useActiveCarts();
    return <output>{carts.filter(({ cart }) => cart).length}</output>;
  }
  const { getByText } = await render(
    <StrictMode>
      <Wrapper>
        <Page />
      </Wrapper>
    </StrictMode>,
  );
  await expect.element(getByText('3')).toBeVisible();
  const paths = sandbox.requests.map(({ path }) => path);
  expect(paths.toSorted()).toEqual([...new Set(paths)].toSorted());
});

const ALL = '/api/v2/carts/active';

test.each([1, 50])('the carts of %d stores are one request', async (count) => {
  const domains = Array.from({ length: count }, (_, index) => `store-${index}.example`);
  const carts = domains.map((shop_id) => ({ shop_id, line_items: [{ sku: 'a', quantity: 2 }] }));
  const { wrapper, gate } = createShopperWithResponses(() => ({ domains, carts }));
  const { result } = await renderHook(() => ({ ...useActiveCarts(), count: useTotalCount() }), {
    wrapper,
  });
  await expect.poll(() => result.current.count).toBe(2 * count);
  expect(result.current.carts.map(({ cart }) => cart?.shop_id)).toEqual(domains);
  expect(gate.sent.map(({ url }) => new URL(url).pathname)).toEqual([ALL]);
});

test('a cold page is the session and one request; with a stored session, one request', async () => {
  const storage = createMemoryStorage();
  const sandbox = createSandbox();
  const baseUrl = createBaseUrl();
  for (const expected of [['/api/v1/browser-session', ALL], [ALL]]) {
    const before = sandbox.requests.length;
    const client = createFirmlyClient({ appId: 'a', baseUrl, storage, fetch: sandbox.fetch });
    const page = await renderHook(() => useActiveCarts(), {
      wrapper: ({ children }) => <FirmlyProvider client={client}>{children}</FirmlyProvider>,
    });
    await expect.poll(() => page.result.current.isComplete).toBe(true);
    expect(pathsOf(sandbox).slice(before)).toEqual(expected);
    await page.unmount();
  }
});

test('add-ons and shipments stay beside what only the response for one cart has, and follow a change', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'none' });
  const { result, act } = await renderHook(
    () => ({
      all: useActiveCarts(),
      add: useAddLineItem(PINE),
      info: useShippingInfo(PINE),
      editor: useCartEditor(PINE),
    }),
    { wrapper },
  );
  await expect.poll(() => result.current.all.status).toBe('success');
  await act(() => result.current.add.mutateAsync({ sku: 'PO-DESK-OAK' }));
  await act(() => result.current.add.mutateAsync({ sku: 'PO-LADDER-PINE' }));
  await act(() => result.current.info.set.mutateAsync({ shippingInfo }));
  await act(() => result.current.all.refetch());
  const cart = () => result.current.editor.cart;
  const summary = () => [
    cart()?.shipping_method_options?.length,
    cart()?.shipping_method?.sku,
    cart()?.shipments?.length,
    cart()?.addon_total?.value,
  ];
  await expect.poll(summary).toEqual([2, 'van', 2, 49]);
  expect(auditCart(cart() ?? { line_items: [] })).toEqual([]);
  const [desk] = cart()?.line_items ?? [];
  if (!desk) throw new Error('The cart has a desk.');
  const before = sandbox.requests.length;
  await act(() => result.current.editor.setQuantity(desk, 2));
  await expect.poll(summary).toEqual([2, 'van', 2, 98]);
  await expect.poll(() => result.current.editor.query.isFetching).toBe(false);
  expect(auditCart(cart() ?? { line_items: [] })).toEqual([]);
  expect(pathsOf(sandbox).slice(before, before + 2)).toEqual([
    `/api/v1/domains/${PINE}/cart/line-items/PO-DESK-OAK`,
    ALL,
  ]);
});

test('an opened cart of the list is read by itself only if fields of it are missing', async () => {
  const { payment_method_options, ...partial } = {
    shop_id: 'a.example',
    line_items: [{ sku: 'a', quantity: 1 }],
    shipments: [],
    payment_method_options: [{ type: 'CreditCard' }],
  };
  const wholeCart = { ...partial, payment_method_options };
  for (const [listed, reads] of [
    [wholeCart, 0],
    [partial, 1],
  ] as const) {
    const { wrapper, gate } = createShopperWithResponses(({ url }) =>
      url.endsWith(ALL) ? { domains: ['a.example'], carts: [listed] } : wholeCart,
    );
    function useOpened() {
      const all = useActiveCarts();
      return useCart(all.carts[0]?.domain);
    }
    const { result } = await renderHook(useOpened, { wrapper });
    await expect.poll(() => result.current.data?.line_items).toHaveLength(1);
    await expect.poll(() => result.current.isFetching).toBe(false);
    expect(result.current.data?.payment_method_options).toHaveLength(1);
    expect(gate.sent).toHaveLength(1 + reads);
  }
});

test('carts that a server prefetched are shown without a request, an opened one too', async () => {
  const { client, sandbox } = createShopper({ seed: 'multiple' });
  const server = new QueryClient();
  await server.prefetchQuery(activeCartsQueryOptions(client));
  const state: DehydratedState = JSON.parse(JSON.stringify(dehydrate(server)));
  const browser = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
  hydrate(browser, state);
  const before = sandbox.requests.length;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={browser}>
      <FirmlyProvider client={client}>{children}</FirmlyProvider>
    </QueryClientProvider>
  );
  const { result } = await renderHook(
    () => ({ all: useActiveCarts(), count: useTotalCount(), list: useActiveDomains().data }),
    { wrapper },
  );
  expect(result.current.all.isComplete).toBe(true);
  expect(result.current.list).toHaveLength(3);
  expect(sandbox.requests.length).toBe(before);
  const opened = await renderHook(() => useCart(STAGING), { wrapper });
  expect(opened.result.current.data?.line_items).toHaveLength(1);
  expect(sandbox.requests.length).toBe(before);
});

test('an opened cart that changed elsewhere is read whole after the request for all', async () => {
  const { wrapper, client, sandbox } = createShopper({ seed: 'multiple' });
  const { result, act } = await renderHook(() => ({ all: useActiveCarts(), cart: useCart(SHOP) }), {
    wrapper,
  });
  await expect.poll(() => result.current.cart.data?.shipping_info).toBeDefined();
  await addLineItem(client, { domain: SHOP, sku: 'MUG 50/50 café' });
  const before = sandbox.requests.length;
  await act(() => result.current.all.refetch());
  await expect.poll(() => result.current.cart.isFetching).toBe(false);
  expect(result.current.cart.data?.line_items).toHaveLength(5);
  expect(pathsOf(sandbox).slice(before)).toEqual([ALL, `/api/v1/domains/${SHOP}/cart`]);
});

test('the name of a store stays, also where the response for its cart alone lacks it', async () => {
  const { wrapper, countRequests } = createShopper({ seed: 'single' });
  const { result, act } = await renderHook(
    () => ({ all: useActiveCarts(), cart: useCart(STAGING) }),
    { wrapper },
  );
  await expect.poll(() => result.current.all.carts[0]?.cart?.display_name).toBe('Luma Store');
  await act(() => result.current.all.refetch());
  await act(() => result.current.cart.refetch());
  expect(countRequests(`/api/v1/domains/${STAGING}/cart`)).toBeGreaterThan(1);
  expect(result.current.cart.data?.display_name).toBe('Luma Store');
});

test('a store that failed is read by itself, with an error and a retry of its own', async () => {
  const { wrapper, sandbox, countRequests } = createShopper({ seed: 'multiple' });
  sandbox.scenario('not-found', { path: `${SHOP}/cart` });
  const { result, act } = await renderHook(() => useActiveCarts(), { wrapper });
  const failed = () => result.current.carts.filter(({ status }) => status === 'error');
  await expect.poll(() => failed().map(({ domain }) => domain)).toEqual([SHOP]);
  expect(result.current.status).toBe('success');
  await act(() => failed()[0]?.refetch());
  expect(failed()).toEqual([]);
  expect([countRequests(ALL), sandbox.requests.length]).toEqual([1, 4]);
});

test('a store that fails later keeps its cart, with an error', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'multiple' });
  const { result, act } = await renderHook(() => useActiveCarts(), { wrapper });
  await expect.poll(() => result.current.isComplete).toBe(true);
  sandbox.scenario('not-found', { path: `${SHOP}/cart`, times: Infinity });
  await act(() => result.current.refetch());
  const shop = () => result.current.carts.find(({ domain }) => domain === SHOP);
  await expect.poll(() => shop()?.status).toBe('error');
  expect(shop()?.cart?.line_items).toHaveLength(4);
});

test('a response that is older than a change does not undo it', async () => {
  const { wrapper, gate } = createShopper({ seed: 'multiple' });
  const { result, act } = await renderHook(
    () => ({ all: useActiveCarts(), clear: useClearCart(STAGING), cart: useCart(STAGING).data }),
    { wrapper },
  );
  await expect.poll(() => result.current.all.carts).toHaveLength(3);
  gate.holdResponses(({ url }) => url.endsWith(ALL));
  const refetched = result.current.all.refetch();
  await expect.poll(() => gate.waiting).toHaveLength(1);
  await act(() => result.current.clear.mutateAsync());
  await act(async () => {
    gate.releaseAll();
    await refetched;
  });
  expect(result.current.cart?.line_items).toEqual([]);
  await expect
    .poll(() => result.current.all.carts.map(({ domain }) => domain))
    .not.toContain(STAGING);
});

test('the next request leaves out the carts that are fresh or changing', async () => {
  const { wrapper, gate } = createShopper({ seed: 'multiple' });
  const { result, act } = await renderHook(
    () => ({
      all: useActiveCarts({ staleTime: 60_000 }),
      shop: useCart(SHOP),
      clear: useClearCart(DEMO),
    }),
    { wrapper },
  );
  await expect.poll(() => result.current.shop.isFetching).toBe(false);
  await expect.poll(() => result.current.all.carts).toHaveLength(3);
  gate.hold(isCartMutation);
  const cleared = result.current.clear.mutateAsync();
  await expect.poll(() => gate.waiting).toHaveLength(1);
  await act(() => result.current.all.refetch());
  const { searchParams } = new URL(gate.sent.at(-1)?.url ?? '');
  expect(searchParams.get('excludes')?.split(',').toSorted()).toEqual(
    [DEMO, SHOP, STAGING].toSorted(),
  );
  expect(result.current.all.carts.map(({ domain }) => domain)).toEqual([STAGING, DEMO, SHOP]);
  gate.releaseAll();
  await act(() => cleared);
});

test('other tabs are not told of carts that were read', async () => {
  const { wrapper, client } = createShopper({ seed: 'multiple' });
  const { result } = await renderHook(() => useActiveCarts(), { wrapper });
  const channel = new BroadcastChannel(
    `firmly ${JSON.stringify({ baseUrl: client.baseUrl, cacheKey: client.cacheKey })}`,
  );
  onTestFinished(() => channel.close());
  const heard: unknown[] = [];
  channel.addEventListener('message', ({ data }) => heard.push(data));
  await expect.poll(() => result.current.isComplete).toBe(true);
  await result.current.refetch();
  // Messages keep their order: this one comes last.
  new BroadcastChannel(channel.name).postMessage('last');
  await expect.poll(() => heard).toContain('last');
  expect(heard).toEqual(['last']);
});

test('useTotalCount renders again only when the number changes', async () => {
  const { wrapper } = createShopper({ seed: 'demo' });
  const counts: (number | undefined)[] = [];
  const { result, act } = await renderHook(
    () => {
      const count = useTotalCount();
      counts.push(count);
      return count;
    },
    { wrapper },
  );
  await expect.poll(() => result.current).toBe(20);
  const editor = await renderHook(() => useCartEditor(STAGING), { wrapper });
  await expect.poll(() => editor.result.current.query.isFetching).toBe(false);
  const before = counts.length;
  const [line] = editor.result.current.cart?.line_items ?? [];
  if (!line) throw new Error('The cart has a line.');
  await act(() => editor.result.current.setQuantity(line, 3));
  await expect.poll(() => result.current).toBe(22);
  expect(counts.slice(before)).toEqual([22]);
});

function pathsOf({ requests }: { requests: readonly { path: string }[] }) {
  return requests.map(({ path }) => path);
}
