import { createFirmlyClient } from '@firmly-kit/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { render, renderHook } from 'vitest-browser-react';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { FirmlyProvider } from '../provider/FirmlyProvider.tsx';
import { activeDomainsQueryOptions } from '../queries/getActiveDomains.ts';
import { cartQueryOptions } from '../queries/getCart.ts';
import { useActiveDomains } from './useActiveDomains.ts';
import { useCart } from './useCart.ts';

const CART = '/api/v1/domains/staging.luma.gift/cart';
const DOMAINS = '/api/v2/carts/active-domains';

test('useActiveDomains reads the stores that hold a cart', async () => {
  const { wrapper } = createShopper({ seed: 'multiple' });
  const { result } = await renderHook(() => useActiveDomains(), { wrapper });
  await expect
    .poll(() => result.current.data)
    .toEqual(['staging.luma.gift', 'demo.luma.gift', 'shop.luma.gift']);
});

test('useCart reads the cart of a store, every figure as the store gives it', async () => {
  const { wrapper } = createShopper({ seed: 'single' });
  const { result } = await renderHook(() => useCart('staging.luma.gift'), { wrapper });
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
  await rerender('staging.luma.gift');
  await expect.poll(() => result.current.status).toBe('success');
});

test('useCart in fast mode asks for it, and keeps that answer apart from the full one', async () => {
  const { wrapper, sandbox, client } = createShopper({ seed: 'single' });
  const { result } = await renderHook(() => useCart('staging.luma.gift', { fastMode: true }), {
    wrapper,
  });
  await expect.poll(() => result.current.status).toBe('success');
  expect(sandbox.requests.at(-1)?.search).toBe('?fast_mode=true');
  const keys = [true, false].map(
    (fastMode) => cartQueryOptions(client, { domain: 'staging.luma.gift', fastMode }).queryKey,
  );
  expect(keys[0]).not.toEqual(keys[1]);
});

test.each(['', '../x', 'a/b', 'a b', 'Shop.Luma.Gift', 'shop.luma.gift:443', '%2e%2e', '.'])(
  'useCart(%j) ends in a clear error, and sends nothing',
  async (domain) => {
    const { wrapper, sandbox } = createShopper();
    const { result } = await renderHook(() => useCart(domain), { wrapper });
    await expect.poll(() => result.current.error?.name).toBe('InvalidParameterError');
    expect(result.current.error?.message).toContain("is not a store's domain");
    expect(sandbox.requests).toEqual([]);
  },
);

test('an error of the store comes out as it is, without further tries of the query layer', async () => {
  const { wrapper, sandbox, countOf } = createShopper({ seed: 'single' });
  sandbox.scenario('unavailable', { path: '/cart', times: Infinity });
  const { result } = await renderHook(() => useCart('staging.luma.gift'), { wrapper });
  await expect.poll(() => result.current.error).toMatchObject({ status: 503 });
  expect(countOf(CART)).toBe(1);
});

test('twenty components on one cart make one request, one session', async () => {
  const { wrapper: Wrapper, countOf } = createShopper({ seed: 'single' });
  function Total() {
    return <output>{String(useCart('staging.luma.gift').data?.total?.value)}</output>;
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
  expect(countOf(CART)).toBe(1);
  expect(countOf('/api/v1/browser-session')).toBe(1);
});

test("the app's own QueryClient holds the carts where there is one", async () => {
  const { client, countOf } = createShopper({ seed: 'single' });
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  await queryClient.prefetchQuery(activeDomainsQueryOptions(client));
  const { result } = await renderHook(() => useActiveDomains(), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queryClient}>
        <FirmlyProvider client={client}>{children}</FirmlyProvider>
      </QueryClientProvider>
    ),
  });
  expect(result.current.data).toEqual(['staging.luma.gift']);
  expect(countOf(DOMAINS)).toBe(1);
});

test('no key holds a token', async () => {
  const { wrapper, client } = createShopper({ seed: 'single' });
  const { result } = await renderHook(() => useCart('staging.luma.gift'), { wrapper });
  await expect.poll(() => result.current.status).toBe('success');
  const { queryKey } = cartQueryOptions(client, { domain: 'staging.luma.gift' });
  expect(queryKey).toEqual([
    'firmly',
    { baseUrl: client.baseUrl, cacheKey: client.cacheKey },
    'cart',
    { domain: 'staging.luma.gift', fastMode: false },
  ]);
});

test('another client is another shopper: its own cart, never the other’s', async () => {
  const ann = createShopper({ seed: 'single' });
  const bob = createShopper({ seed: 'none' });
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const seen: (number | undefined)[] = [];
  function Lines() {
    const { data } = useCart('staging.luma.gift');
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

test('when the device changes, the old one’s carts leave and the hooks read anew', async () => {
  const clock = { now: Date.now() };
  const { wrapper, sandbox, client } = createShopper({ seed: 'single', now: () => clock.now });
  const { result } = await renderHook(() => useCart('staging.luma.gift'), { wrapper });
  await expect.poll(() => result.current.data?.line_items.length).toBe(1);
  sandbox.reset();
  sandbox.scenario({ kind: 'latency', delayMs: 50 }, { path: '/cart' });
  clock.now += 8 * 24 * 3600 * 1000;
  const changed = new Promise((resolve) => client.onDeviceChange(resolve));
  await client.request({ method: 'GET', path: DOMAINS, read: (body) => body });
  await changed;
  await expect.poll(() => result.current.data).toBeUndefined();
  await expect.poll(() => result.current.data?.line_items.length).toBe(1);
  expect(sandbox.requests.filter(({ path }) => path === CART)).toHaveLength(1);
});

test.each([
  ['useActiveDomains', () => useActiveDomains(), DOMAINS],
  ['useCart', () => useCart('staging.luma.gift'), CART],
] as const)(
  '%s is tried once by the query layer, and aborted on unmount',
  async (_, useHook, path) => {
    const { wrapper, sandbox, countOf } = createShopper();
    sandbox.scenario('server-error', { path });
    const failed = await renderHook(() => useHook(), { wrapper });
    await expect.poll(() => failed.result.current.status).toBe('error');
    expect(countOf(path)).toBe(1);
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
  },
);

test('a hook outside of the provider says how to mend it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(renderHook(() => useActiveDomains())).rejects.toThrow(
    'Wrap the app in <FirmlyProvider client={createFirmlyClient({ appId })}>',
  );
});
