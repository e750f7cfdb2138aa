import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { render, renderHook } from 'vitest-browser-react';
import { createShopper } from '../test/shopper.tsx';
import { FirmlyProvider } from './FirmlyProvider.tsx';
import { activeDomainsQueryOptions } from './queries/getActiveDomains.ts';
import { cartQueryOptions } from './queries/getCart.ts';
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
    { baseUrl: 'https://api.firmly.work', appId: 'test-app' },
    'cart',
    { domain: 'staging.luma.gift', fastMode: false },
  ]);
});

test('a hook outside of the provider says how to mend it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(renderHook(() => useActiveDomains())).rejects.toThrow(
    'Wrap the app in <FirmlyProvider client={createFirmlyClient({ appId })}>',
  );
});
