import type { Cart } from '@firmly-kit/core';
import { expect, expectTypeOf, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { SHOP } from '../../test/helpers/catalogue.ts';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { useActiveDomains, useAddLineItem, useCart } from '../index.ts';

test('useAddLineItem fills a cart that was never read, without a read', async () => {
  const { wrapper, countRequests } = createShopper({ seed: 'none' });
  const adding = await renderHook(() => useAddLineItem(SHOP), { wrapper });
  await adding.act(() => adding.result.current.mutateAsync({ sku: 'MUG 50/50 café', quantity: 2 }));
  expectTypeOf(adding.result.current.data).toEqualTypeOf<Cart | undefined>();
  const { result } = await renderHook(() => useCart(SHOP, { staleTime: Infinity }), { wrapper });
  expect(result.current.data?.line_items).toMatchObject([{ sku: 'MUG 50/50 café', quantity: 2 }]);
  expect(countRequests(`/api/v1/domains/${SHOP}/cart`)).toBe(0);
});

test('the first read of the active domains starts again when an item is added during it', async () => {
  const { wrapper, gate } = createShopper({ seed: 'none' });
  gate.holdResponses(({ url }) => url.includes('active-domains'));
  const { result, act } = await renderHook(
    () => ({ add: useAddLineItem(SHOP), domains: useActiveDomains() }),
    { wrapper },
  );
  await expect.poll(() => gate.waiting.length).toBe(1);
  await act(() => result.current.add.mutateAsync({ sku: 'MUG 50/50 café' }));
  await act(() => gate.releaseAll());
  await expect.poll(() => result.current.domains.data).toEqual([SHOP]);
});
