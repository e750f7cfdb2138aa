import type { Cart, GetCartErrorType } from '@firmly-kit/core';
import { act, Component, type ReactNode, StrictMode, Suspense } from 'react';
import { expect, expectTypeOf, onTestFinished, test, vi } from 'vitest';
import { render, renderHook } from 'vitest-browser-react';
import { createShopper } from '../helpers/createShopper.tsx';
import { cartQueryKey, cartQueryOptions } from '../../src/queries/getCart.ts';
import { useActiveCarts } from '../../src/hooks/useActiveCarts.ts';
import { useActiveDomains } from '../../src/hooks/useActiveDomains.ts';
import { useCart } from '../../src/hooks/useCart.ts';
import { useCartCount } from '../../src/hooks/useCartCount.ts';
import { useCarts } from '../../src/hooks/useCarts.ts';
import { useSuspenseActiveDomains } from '../../src/hooks/useSuspenseActiveDomains.ts';
import { useSuspenseCart } from '../../src/hooks/useSuspenseCart.ts';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';

const STAGING = 'staging.luma.gift';
const SHOP = 'shop.luma.gift';

test('select narrows what a component sees, and its type', async () => {
  const { wrapper } = createShopper({ seed: 'single' });
  const { result } = await renderHook(
    () => useCart(STAGING, { select: (cart) => cart.total?.value }),
    { wrapper },
  );
  expectTypeOf(result.current.data).toEqualTypeOf<string | number | undefined>();
  expectTypeOf(result.current.error).toEqualTypeOf<GetCartErrorType | null>();
  await expect.poll(() => result.current.data).toBe(24.2);
});

test('options of TanStack go through: enabled, placeholderData, initialData', async () => {
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

test('suspense hooks suspend until there is data, which is never undefined', async () => {
  const { wrapper: Wrapper } = createShopper({ seed: 'single' });
  function Total() {
    const { data: domains } = useSuspenseActiveDomains();
    const { data: cart } = useSuspenseCart(domains[0] ?? '');
    expectTypeOf(domains).toEqualTypeOf<string[]>();
    expectTypeOf(cart).toEqualTypeOf<Cart>();
    return <output>{String(cart.total?.value)}</output>;
  }
  const { getByText } = await render(
    <Wrapper>
      <Suspense fallback={<p>Waiting</p>}>
        <Total />
      </Suspense>
    </Wrapper>,
  );
  await expect.element(getByText('24.2')).toBeVisible();
});

class Boundary extends Component<{ children: ReactNode }> {
  override state: { error?: Error } = {};
  static getDerivedStateFromError = (error: Error) => ({ error });
  override render() {
    return this.state.error ? <p role="alert">{this.state.error.name}</p> : this.props.children;
  }
}

test('a suspense hook throws to the error boundary', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { wrapper: Wrapper } = createShopper({ seed: 'single' });
  function Total() {
    useSuspenseCart('not a domain');
    return null;
  }
  const { getByRole } = await render(
    <Wrapper>
      <Boundary>
        <Suspense>
          <Total />
        </Suspense>
      </Boundary>
    </Wrapper>,
  );
  await expect.element(getByRole('alert')).toHaveTextContent('InvalidParameterError');
});

test('useCarts reads all at once, each with its own state, a domain given twice once', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'multiple' });
  sandbox.scenario('not-found', { path: SHOP });
  const { result } = await renderHook(() => useCarts([STAGING, SHOP, STAGING]), { wrapper });
  await expect.poll(() => result.current.map(({ status }) => status)).toEqual(['success', 'error']);
  expect(result.current.map(({ domain }) => domain)).toEqual([STAGING, SHOP]);
  expect(result.current[0]?.cart?.total?.value).toBe(24.2);
  expect(result.current[1]?.error).toMatchObject({ status: 404 });
  expect(sandbox.requests.filter(({ path }) => path.includes('/v1/domains/'))).toHaveLength(2);
});

test('the list of useCarts stays the same object until a cart changes, then only that entry is new', async () => {
  const { wrapper } = createShopper({ seed: 'multiple' });
  const { result, rerender } = await renderHook(
    () => ({ carts: useCarts([STAGING, SHOP]), queryClient: useQueryClient() }),
    { wrapper },
  );
  await expect.poll(() => result.current.carts.every(({ cart }) => cart)).toBe(true);
  const before = result.current.carts;
  await rerender();
  expect(result.current.carts).toBe(before);

  const { queryClient } = result.current;
  const [query] = queryClient.getQueryCache().findAll({
    predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(SHOP),
  });
  await act(async () => queryClient.setQueryData(query?.queryKey ?? [], { line_items: [] }));
  await expect.poll(() => result.current.carts[1]?.cart?.line_items).toEqual([]);
  expect(result.current.carts[0]).toBe(before[0]);
});

test('useActiveCarts adds the totals up per currency, and says when one is missing', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'demo' });
  sandbox.scenario('server-error', { path: 'maison-verre' });
  const { result } = await renderHook(() => useActiveCarts(), { wrapper });
  await expect.poll(() => result.current.carts.some(({ error }) => error)).toBe(true);
  await expect
    .poll(() => result.current.totals)
    .toEqual([
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

test('useCartCount renders again only when the count changes', async () => {
  const { wrapper: Wrapper, client } = createShopper({ seed: 'multiple' });
  let renders = 0;
  let queryClient: ReturnType<typeof useQueryClient> | undefined;
  function Badge() {
    renders += 1;
    return <output>{useCartCount(SHOP)}</output>;
  }
  function Capture() {
    queryClient = useQueryClient();
    return null;
  }
  const { getByText } = await render(
    <Wrapper>
      <Capture />
      <Badge />
    </Wrapper>,
  );
  await expect.element(getByText('5')).toBeVisible();
  const before = renders;
  const key = cartQueryKey(client, { domain: SHOP });
  const set = (change: (cart: Cart) => Cart) =>
    act(async () => {
      queryClient?.setQueryData<Cart>(key, (cart) => cart && change(cart));
    });
  await set((cart) => ({ ...cart, total: { currency: 'USD', value: 1 } }));
  await act(() => queryClient?.refetchQueries({ queryKey: key }));
  expect(renders).toBe(before);
  await set((cart) => ({ ...cart, line_items: cart.line_items.slice(0, 1) }));
  await expect.element(getByText('2')).toBeVisible();
  expect(renders).toBe(before + 1);
});

const FULL_ANSWERS = { path: `${STAGING}/cart` };

test('fastFirst shows the fast answer, then the full one, and says which', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'single' });
  // The full answer is asked for first, so it is the one that is late.
  sandbox.scenario({ kind: 'latency', delayMs: 80 }, FULL_ANSWERS);
  const seen: boolean[] = [];
  const { result } = await renderHook(
    () => {
      const cart = useCart(STAGING, { fastFirst: true });
      if (cart.data) seen.push(cart.isPlaceholderData);
      return cart;
    },
    { wrapper },
  );
  await expect.poll(() => result.current.data && result.current.isPlaceholderData).toBe(true);
  expect(result.current.isFetching).toBe(true);
  await expect.poll(() => result.current.isPlaceholderData).toBe(false);
  expect(result.current.data?.total?.value).toBe(24.2);
  expect([...new Set(seen)]).toEqual([true, false]);
  const searches = sandbox.requests
    .filter(({ path }) => path.endsWith('/cart'))
    .map(({ search }) => search);
  expect(searches.toSorted()).toEqual(['', '?fast_mode=true']);
});

test('a fast answer that is late is given up, and never overwrites the full one', async () => {
  const { wrapper, sandbox, client } = createShopper({ seed: 'single' });
  await client.request({
    method: 'GET',
    path: '/api/v2/carts/active-domains',
    read: (body) => body,
  });
  sandbox.scenario({ kind: 'latency', delayMs: 1 }, FULL_ANSWERS);
  sandbox.scenario('hang', FULL_ANSWERS);
  const { result } = await renderHook(() => useCart(STAGING, { fastFirst: true }), { wrapper });
  await expect.poll(() => result.current.status).toBe('success');
  expect(result.current.isPlaceholderData).toBe(false);
  expect(sandbox.requests.find(({ search }) => search)).not.toHaveProperty('status');
});

test('fastFirst asks for the fast answer only while there is none', async () => {
  const { wrapper, countOf } = createShopper({ seed: 'single' });
  const { result } = await renderHook(() => useCart(STAGING, { fastFirst: true }), { wrapper });
  await expect.poll(() => result.current.isFetching).toBe(false);
  const before = countOf(`/api/v1/domains/${STAGING}/cart`);
  await act(() => result.current.refetch());
  expect(countOf(`/api/v1/domains/${STAGING}/cart`)).toBe(before + 1);
});

test('useActiveCarts with fastFirst is not complete before the full answers are there', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'single' });
  sandbox.scenario({ kind: 'latency', delayMs: 80 }, FULL_ANSWERS);
  const { result } = await renderHook(() => useActiveCarts({ fastFirst: true }), { wrapper });
  await expect.poll(() => result.current.carts[0]?.isFast).toBe(true);
  expect(result.current.isComplete).toBe(false);
  await expect.poll(() => result.current.isComplete).toBe(true);
});

test('useActiveCarts that is not enabled reads nothing', async () => {
  const { wrapper, sandbox } = createShopper();
  const { result } = await renderHook(() => useActiveCarts({ enabled: false }), { wrapper });
  expect(result.current).toMatchObject({ status: 'pending', carts: [], isComplete: false });
  expect(sandbox.requests).toEqual([]);
});

test('an option that is undefined takes nothing away', async () => {
  const { wrapper, sandbox, countOf } = createShopper({ seed: 'single' });
  sandbox.scenario('server-error', FULL_ANSWERS);
  const options = { retry: undefined, structuralSharing: undefined, queryKey: ['mine'] } as object;
  const { result } = await renderHook(() => useCart(STAGING, options), { wrapper });
  await expect.poll(() => result.current.status).toBe('error');
  expect(countOf(`/api/v1/domains/${STAGING}/cart`)).toBe(1);
});

test('an answer shares its unchanged lines with the last one, wherever they have moved', async () => {
  const { wrapper, client } = createShopper({ seed: 'multiple' });
  const { result } = await renderHook(
    () => ({ cart: useCart(SHOP), queryClient: useQueryClient() }),
    { wrapper },
  );
  await expect.poll(() => result.current.cart.data).toBeDefined();
  const before = result.current.cart.data?.line_items ?? [];
  await act(async () => {
    result.current.queryClient.setQueryData<Cart>(
      cartQueryKey(client, { domain: SHOP }),
      (cart) => cart && structuredClone({ ...cart, line_items: cart.line_items.toReversed() }),
    );
  });
  const after = result.current.cart.data?.line_items ?? [];
  expect(after).toHaveLength(before.length);
  expect(after.every((line, index) => line === before.at(-1 - index))).toBe(true);
});

test('what the old device had leaves the cache with it', async () => {
  const clock = { now: Date.now() };
  const { wrapper, client } = createShopper({ seed: 'single', now: () => clock.now });
  const { result } = await renderHook(
    () => ({ cart: useCart(STAGING), queryClient: useQueryClient() }),
    { wrapper },
  );
  await expect.poll(() => result.current.cart.status).toBe('success');
  const oldKey = cartQueryKey(client, { domain: STAGING });
  clock.now += 8 * 24 * 3600 * 1000;
  await act(() =>
    client.request({ method: 'GET', path: '/api/v2/carts/active-domains', read: (body) => body }),
  );
  await expect.poll(() => result.current.cart.status).toBe('success');
  expect(cartQueryKey(client, { domain: STAGING })).not.toEqual(oldKey);
  const { queryClient } = result.current;
  expect(queryClient.getQueryCache().find({ queryKey: oldKey })).toBeUndefined();
});

test('under a key the app has given, another device’s carts take the place of the old one’s', async () => {
  const clock = { now: Date.now() };
  const { wrapper, client, countOf } = createShopper(
    { seed: 'single', now: () => clock.now },
    { cacheKey: 'given' },
  );
  const { result } = await renderHook(() => useCart(STAGING), { wrapper });
  await expect.poll(() => result.current.status).toBe('success');
  clock.now += 8 * 24 * 3600 * 1000;
  await act(() =>
    client.request({ method: 'GET', path: '/api/v2/carts/active-domains', read: (body) => body }),
  );
  await expect.poll(() => countOf(`/api/v1/domains/${STAGING}/cart`)).toBe(2);
});

test('focus and reconnect read again what is stale, as TanStack does', async () => {
  const { wrapper, countOf } = createShopper({ seed: 'single' });
  const { result } = await renderHook(() => useCart(STAGING), { wrapper });
  await expect.poll(() => result.current.status).toBe('success');
  window.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => countOf(`/api/v1/domains/${STAGING}/cart`)).toBe(2);
  await expect.poll(() => result.current.isFetching).toBe(false);
  window.dispatchEvent(new Event('offline'));
  window.dispatchEvent(new Event('online'));
  await expect.poll(() => countOf(`/api/v1/domains/${STAGING}/cart`)).toBe(3);
});

test('the provider may stand below the boundary that waits for it', async () => {
  const { wrapper: Wrapper, countOf } = createShopper({ seed: 'single' });
  function Total() {
    return <output>{String(useSuspenseCart(STAGING).data.total?.value)}</output>;
  }
  const { getByText } = await render(
    <Suspense fallback={<p>Waiting</p>}>
      <Wrapper>
        <Total />
      </Wrapper>
    </Suspense>,
  );
  await expect.element(getByText('24.2')).toBeVisible();
  expect(countOf(`/api/v1/domains/${STAGING}/cart`)).toBe(1);
});

test('the options fit TanStack’s own hooks, suspending ones too, and infer data and error', () => {
  const { client } = createShopper();
  const options = cartQueryOptions(client, { domain: STAGING });
  const useIt = () => useSuspenseQuery(options);
  expectTypeOf<ReturnType<typeof useIt>['data']>().toEqualTypeOf<Cart>();
  expectTypeOf<ReturnType<typeof useIt>['error']>().toEqualTypeOf<GetCartErrorType | null>();
  expectTypeOf(useCarts).returns.items.toHaveProperty('cart').toEqualTypeOf<Cart | undefined>();
  expectTypeOf(useSuspenseCart<number>)
    .returns.toHaveProperty('data')
    .toEqualTypeOf<number>();
  expect(options.queryKey).toEqual(cartQueryKey(client, { domain: STAGING }));
});

test('when the fast answer fails, the full one still comes; when the full one fails, the fast one stays', async () => {
  const one = createShopper({ seed: 'single' });
  one.sandbox.scenario({ kind: 'latency', delayMs: 30 }, FULL_ANSWERS);
  one.sandbox.scenario('server-error', FULL_ANSWERS);
  const first = await renderHook(() => useCart(STAGING, { fastFirst: true }), {
    wrapper: one.wrapper,
  });
  await expect.poll(() => first.result.current.status).toBe('success');
  expect(first.result.current.isPlaceholderData).toBe(false);

  const two = createShopper({ seed: 'single' }, { timeoutMs: 100 });
  two.sandbox.scenario('hang', FULL_ANSWERS);
  const second = await renderHook(() => useCart(STAGING, { fastFirst: true }), {
    wrapper: two.wrapper,
  });
  await expect.poll(() => second.result.current.error?.name).toBe('TimeoutError');
  expect(second.result.current.data?.total?.value).toBe(24.2);
  expect(second.result.current.isPlaceholderData).toBe(true);
});

test('keepAliveMs reads an idle cart again, and not while the page is hidden', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  const visibility = vi.spyOn(document, 'visibilityState', 'get');
  onTestFinished(() => {
    vi.useRealTimers();
    visibility.mockRestore();
  });
  const MINUTES = 60_000;
  const { wrapper, countOf } = createShopper({ seed: 'single' });
  const reads = () => countOf(`/api/v1/domains/${STAGING}/cart`);
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
