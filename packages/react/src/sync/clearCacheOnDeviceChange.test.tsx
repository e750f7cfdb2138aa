import { useQueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { OVER_A_WEEK, STAGING } from '../../test/helpers/catalogue.ts';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { cartQueryKey, useCart } from '../index.ts';

const CART = `/api/v1/domains/${STAGING}/cart`;
const DOMAINS = '/api/v2/carts/active-domains';

test('when the device changes, its carts leave the cache, and the hooks read again', async () => {
  const clock = { now: Date.now() };
  const { wrapper, sandbox, client } = createShopper({ seed: 'single', now: () => clock.now });
  const { result } = await renderHook(() => useCart(STAGING), { wrapper });
  await expect.poll(() => result.current.data?.line_items.length).toBe(1);
  sandbox.reset();
  sandbox.scenario({ kind: 'latency', delayMs: 50 }, { path: '/cart' });
  clock.now += OVER_A_WEEK;
  const changed = new Promise((resolve) => client.onDeviceChange(resolve));
  await client.request({ method: 'GET', path: DOMAINS, parse: (body) => body });
  await changed;
  await expect.poll(() => result.current.data).toBeUndefined();
  await expect.poll(() => result.current.data?.line_items.length).toBe(1);
  expect(sandbox.requests.filter(({ path }) => path === CART)).toHaveLength(1);
});

test('when the device changes, no query of the old one stays in the cache', async () => {
  const clock = { now: Date.now() };
  const { wrapper, client } = createShopper({ seed: 'single', now: () => clock.now });
  const { result, act } = await renderHook(
    () => ({ cart: useCart(STAGING), queryClient: useQueryClient() }),
    { wrapper },
  );
  await expect.poll(() => result.current.cart.status).toBe('success');
  const oldKey = cartQueryKey(client, { domain: STAGING });
  clock.now += OVER_A_WEEK;
  await act(() =>
    client.request({ method: 'GET', path: '/api/v2/carts/active-domains', parse: (body) => body }),
  );
  await expect.poll(() => result.current.cart.status).toBe('success');
  expect(cartQueryKey(client, { domain: STAGING })).not.toEqual(oldKey);
  const { queryClient } = result.current;
  expect(queryClient.getQueryCache().find({ queryKey: oldKey })).toBeUndefined();
});

test('when the device changes under an app’s own cacheKey, its carts are read again', async () => {
  const clock = { now: Date.now() };
  const { wrapper, client, countRequests } = createShopper(
    { seed: 'single', now: () => clock.now },
    { cacheKey: 'from-app' },
  );
  const { result, act } = await renderHook(() => useCart(STAGING), { wrapper });
  await expect.poll(() => result.current.status).toBe('success');
  clock.now += OVER_A_WEEK;
  await act(() =>
    client.request({ method: 'GET', path: '/api/v2/carts/active-domains', parse: (body) => body }),
  );
  await expect.poll(() => countRequests(`/api/v1/domains/${STAGING}/cart`)).toBe(2);
});
