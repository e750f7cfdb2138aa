import { type Cart, createFirmlyClient, type GetCartErrorType } from '@firmly-kit/core';
import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { expect, expectTypeOf, onTestFinished, test, vi } from 'vitest';
import { render, renderHook } from 'vitest-browser-react';
import { SHOP, STAGING } from '../../test/helpers/catalogue.ts';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import {
  cartQueryKey,
  cartQueryOptions,
  FirmlyProvider,
  useActiveDomains,
  useCart,
  useCartEditor,
  useCarts,
  useUpdateLineItem,
} from '../index.ts';

const CART = `/api/v1/domains/${STAGING}/cart`;
const DOMAINS = '/api/v2/carts/active-domains';
const FULL_RESPONSES = { path: `${STAGING}/cart` };

test('useCart reads the cart of a store, with every amount as the store gives it', async () => {
  const { wrapper } = createShopper({ seed: 'single' });
  const { result } = await renderHook(() => useCart(STAGING), { wrapper });
  await expect.poll(() => result.current.data?.total?.value).toBe(24.2);
  expect(result.current.data?.sub_total?.value).toBe(869.99);
});

test('useCart is idle without a domain, and reads once there is one', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'single' });
  const { result, rerender } = await renderHook((domain: string | undefined) => useCart(domain), {
    wrapper,
  });
  expect(result.current.fetchStatus).toBe('idle');
  expect(sandbox.requests).toEqual([]);
  await rerender(STAGING);
  await expect.poll(() => result.current.status).toBe('success');
});

test('useCart in fast mode caches that response separately from the full one', async () => {
  const { wrapper, sandbox, client } = createShopper({ seed: 'single' });
  const { result } = await renderHook(() => useCart(STAGING, { fastMode: true }), {
    wrapper,
  });
  await expect.poll(() => result.current.status).toBe('success');
  expect(sandbox.requests.at(-1)?.search).toBe('?fast_mode=true');
  const keys = [true, false].map(
    (fastMode) => cartQueryOptions(client, { domain: STAGING, fastMode }).queryKey,
  );
  expect(keys[0]).not.toEqual(keys[1]);
});

test.each(['', '../x', 'a/b', 'a b', 'ä/b', 'shop.luma.gift:443', '%2e%2e', '.'])(
  'useCart(%j) fails with InvalidParameterError, and sends nothing',
  async (domain) => {
    const { wrapper, sandbox } = createShopper();
    const { result } = await renderHook(() => useCart(domain), { wrapper });
    await expect.poll(() => result.current.error?.name).toBe('InvalidParameterError');
    expect(result.current.error?.message).toContain("is not a store's domain");
    expect(sandbox.requests).toEqual([]);
  },
);

test('a domain in capitals is the same store: one request, and a change shows under both names', async () => {
  const { wrapper, countRequests } = createShopper({ seed: 'single' });
  const capitals = STAGING.toUpperCase();
  const { result, act } = await renderHook(
    () => ({
      carts: [useCart(STAGING).data, useCart(capitals).data, useCartEditor(`${capitals}.`).cart],
      listed: useCarts([capitals, STAGING]).map(({ domain }) => domain),
      update: useUpdateLineItem(capitals),
    }),
    { wrapper },
  );
  await expect.poll(() => result.current.carts).not.toContain(undefined);
  expect(countRequests(CART)).toBe(1);
  expect(result.current.listed).toEqual([STAGING]);
  const [line] = result.current.carts[0]?.line_items ?? [];
  if (!line) throw new Error('There is no line.');
  await act(() => result.current.update.mutateAsync({ line, quantity: 2 }));
  const quantities = result.current.carts.map((cart) => cart?.line_items[0]?.quantity);
  expect(quantities).toEqual([2, 2, 2]);
  expect(countRequests(CART)).toBe(1);
});

test('an error of the store is passed on, and TanStack Query does not retry', async () => {
  const { wrapper, sandbox, countRequests } = createShopper({ seed: 'single' });
  sandbox.scenario('unavailable', { path: '/cart', times: Infinity });
  const { result } = await renderHook(() => useCart(STAGING), { wrapper });
  await expect.poll(() => result.current.error).toMatchObject({ status: 503 });
  expect(countRequests(CART)).toBe(1);
});

test('twenty components on one cart make one request, one session', async () => {
  const { wrapper: Wrapper, countRequests } = createShopper({ seed: 'single' });
  function Total() {
    return <output>{String(useCart(STAGING).data?.total?.value)}</output>;
  }
  const { getByText } = await render(
    <StrictMode>
      <Wrapper>
        {Array.from({ length: 20 }, (_, index) => (
          <Total key={index} />
        ))}
      </Wrapper>
    </StrictMode>,
  );
  await expect.poll(() => getByText('24.2').all()).toHaveLength(20);
  expect(countRequests(CART)).toBe(1);
  expect(countRequests('/api/v1/browser-session')).toBe(1);
});

test('the query key holds no token', async () => {
  const { wrapper, client } = createShopper({ seed: 'single' });
  const { result } = await renderHook(() => useCart(STAGING), { wrapper });
  await expect.poll(() => result.current.status).toBe('success');
  const { queryKey } = cartQueryOptions(client, { domain: STAGING });
  expect(queryKey).toEqual([
    'firmly',
    { baseUrl: client.baseUrl, cacheKey: client.cacheKey },
    'cart',
    { domain: STAGING, fastMode: false },
  ]);
});

test('another client is another shopper, and never shows the other’s cart', async () => {
  const ann = createShopper({ seed: 'single' });
  const bob = createShopper({ seed: 'none' });
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const seen: (number | undefined)[] = [];
  function Lines() {
    const { data } = useCart(STAGING);
    seen.push(data?.line_items.length);
    return <output>{String(data?.line_items.length)}</output>;
  }
  const page = (client: typeof ann.client) => (
    <QueryClientProvider client={queryClient}>
      <FirmlyProvider client={client}>
        <Lines />
      </FirmlyProvider>
    </QueryClientProvider>
  );
  const { getByText, rerender } = await render(page(ann.client));
  await expect.element(getByText('1')).toBeVisible();
  seen.length = 0;
  await rerender(page(bob.client));
  await expect.element(getByText('0')).toBeVisible();
  expect(seen).not.toContain(1);
});

test.each([
  ['useActiveDomains', () => useActiveDomains(), DOMAINS],
  ['useCart', () => useCart(STAGING), CART],
] as const)('%s is sent once, and aborted on unmount', async (_, useHook, path) => {
  const { wrapper, sandbox, countRequests } = createShopper();
  sandbox.scenario('server-error', { path });
  const failed = await renderHook(() => useHook(), { wrapper });
  await expect.poll(() => failed.result.current.status).toBe('error');
  expect(countRequests(path)).toBe(1);
  await failed.unmount();

  sandbox.scenario('hang', { path });
  const signals: (AbortSignal | null | undefined)[] = [];
  const client = createFirmlyClient({
    accessToken: 'token',
    fetch: (input, init) => {
      signals.push(init?.signal);
      return sandbox.fetch(input, init);
    },
  });
  const left = await renderHook(() => useHook(), {
    wrapper: ({ children }) => <FirmlyProvider client={client}>{children}</FirmlyProvider>,
  });
  await expect.poll(() => signals).toHaveLength(1);
  await left.unmount();
  await expect.poll(() => signals[0]?.aborted).toBe(true);
});

test('select narrows the data and its type', async () => {
  const { wrapper } = createShopper({ seed: 'single' });
  const { result } = await renderHook(
    () => useCart(STAGING, { select: (cart) => cart.total?.value }),
    { wrapper },
  );
  expectTypeOf(result.current.data).toEqualTypeOf<string | number | undefined>();
  expectTypeOf(result.current.error).toEqualTypeOf<GetCartErrorType | null>();
  await expect.poll(() => result.current.data).toBe(24.2);
});

test('TanStack Query’s options apply: enabled, placeholderData, initialData', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'multiple' });
  const placeholder: Cart = { line_items: [], display_name: 'Soon' };
  const { result } = await renderHook(
    () => ({
      off: useCart(STAGING, { enabled: false }),
      placeholder: useCart(STAGING, { enabled: false, placeholderData: placeholder }),
      domains: useActiveDomains({ initialData: ['a.example'], staleTime: Infinity }),
    }),
    { wrapper },
  );
  expect(result.current.off.fetchStatus).toBe('idle');
  expect(result.current.placeholder.data).toBe(placeholder);
  expect(result.current.domains.data).toEqual(['a.example']);
  expect(sandbox.requests).toEqual([]);
});

test('an option that is undefined keeps the default', async () => {
  const { wrapper, sandbox, countRequests } = createShopper({ seed: 'single' });
  sandbox.scenario('server-error', FULL_RESPONSES);
  const options = { retry: undefined, structuralSharing: undefined, queryKey: ['mine'] } as object;
  const { result } = await renderHook(() => useCart(STAGING, options), { wrapper });
  await expect.poll(() => result.current.status).toBe('error');
  expect(countRequests(`/api/v1/domains/${STAGING}/cart`)).toBe(1);
});

test('a response shares its unchanged lines with the previous one, and keeps their order', async () => {
  const { wrapper, client } = createShopper({ seed: 'multiple' });
  const { result, act } = await renderHook(
    () => ({ cart: useCart(SHOP), queryClient: useQueryClient() }),
    { wrapper },
  );
  await expect.poll(() => result.current.cart.data).toBeDefined();
  const before = result.current.cart.data?.line_items ?? [];
  await act(() => {
    result.current.queryClient.setQueryData<Cart>(
      cartQueryKey(client, { domain: SHOP }),
      (cart) => cart && structuredClone({ ...cart, line_items: cart.line_items.toReversed() }),
    );
  });
  const after = result.current.cart.data?.line_items ?? [];
  expect(before.length).toBeGreaterThan(1);
  expect(after.every((line, index) => line === before[index])).toBe(true);
});

test('focus and reconnect refetch a stale cart', async () => {
  const { wrapper, countRequests } = createShopper({ seed: 'single' });
  const { result } = await renderHook(() => useCart(STAGING), { wrapper });
  await expect.poll(() => result.current.status).toBe('success');
  window.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => countRequests(`/api/v1/domains/${STAGING}/cart`)).toBe(2);
  await expect.poll(() => result.current.isFetching).toBe(false);
  window.dispatchEvent(new Event('offline'));
  window.dispatchEvent(new Event('online'));
  await expect.poll(() => countRequests(`/api/v1/domains/${STAGING}/cart`)).toBe(3);
});

test('keepAliveMs refetches an idle cart, but not while the page is hidden', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  const visibility = vi.spyOn(document, 'visibilityState', 'get');
  onTestFinished(() => {
    vi.useRealTimers();
    visibility.mockRestore();
  });
  const MINUTES = 60_000;
  const { wrapper, countRequests } = createShopper({ seed: 'single' });
  const reads = () => countRequests(`/api/v1/domains/${STAGING}/cart`);
  const { result } = await renderHook(() => useCart(STAGING, { keepAliveMs: 15 * MINUTES }), {
    wrapper,
  });
  await expect.poll(() => result.current.status).toBe('success');
  for (const count of [2, 3]) {
    await vi.advanceTimersByTimeAsync(15 * MINUTES);
    await expect.poll(() => result.current.isFetching).toBe(false);
    expect(reads()).toBe(count);
  }
  visibility.mockReturnValue('hidden');
  window.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(60 * MINUTES);
  expect(reads()).toBe(3);
});
