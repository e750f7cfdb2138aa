import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { STAGING } from '../../test/helpers/catalogue.ts';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { useCart } from '../index.ts';

const FULL_RESPONSES = { path: `${STAGING}/cart` };

test('fastFirst shows the fast response, then the full one, and isPlaceholderData distinguishes them', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'single' });
  // The full response is requested first, so the latency applies to it.
  sandbox.scenario({ kind: 'latency', delayMs: 80 }, FULL_RESPONSES);
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

test('a fast response that is slower than the full one is aborted, and never replaces it', async () => {
  const { wrapper, sandbox, client } = createShopper({ seed: 'single' });
  await client.request({
    method: 'GET',
    path: '/api/v2/carts/active-domains',
    parse: (body) => body,
  });
  sandbox.scenario({ kind: 'latency', delayMs: 1 }, FULL_RESPONSES);
  sandbox.scenario('hang', FULL_RESPONSES);
  const { result } = await renderHook(() => useCart(STAGING, { fastFirst: true }), { wrapper });
  await expect.poll(() => result.current.status).toBe('success');
  expect(result.current.isPlaceholderData).toBe(false);
  expect(sandbox.requests.find(({ search }) => search)).not.toHaveProperty('status');
});

test('fastFirst requests the fast response only while there is no data', async () => {
  const { wrapper, countRequests } = createShopper({ seed: 'single' });
  const { result, act } = await renderHook(() => useCart(STAGING, { fastFirst: true }), {
    wrapper,
  });
  await expect.poll(() => result.current.isFetching).toBe(false);
  const before = countRequests(`/api/v1/domains/${STAGING}/cart`);
  await act(() => result.current.refetch());
  expect(countRequests(`/api/v1/domains/${STAGING}/cart`)).toBe(before + 1);
});

test('when the fast response fails, the full one still comes; when the full one fails, the fast one stays', async () => {
  const fastFails = createShopper({ seed: 'single' });
  fastFails.sandbox.scenario({ kind: 'latency', delayMs: 30 }, FULL_RESPONSES);
  fastFails.sandbox.scenario('server-error', FULL_RESPONSES);
  const first = await renderHook(() => useCart(STAGING, { fastFirst: true }), {
    wrapper: fastFails.wrapper,
  });
  await expect.poll(() => first.result.current.status).toBe('success');
  expect(first.result.current.isPlaceholderData).toBe(false);

  const fullFails = createShopper({ seed: 'single' }, { timeoutMs: 100 });
  fullFails.sandbox.scenario('hang', FULL_RESPONSES);
  const second = await renderHook(() => useCart(STAGING, { fastFirst: true }), {
    wrapper: fullFails.wrapper,
  });
  await expect.poll(() => second.result.current.error?.name).toBe('TimeoutError');
  expect(second.result.current.data?.total?.value).toBe(24.2);
  expect(second.result.current.isPlaceholderData).toBe(true);
});
