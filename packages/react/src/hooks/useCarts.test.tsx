import { useQueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { SHOP, STAGING } from '../../test/helpers/catalogue.ts';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { useCarts } from '../index.ts';

test('useCarts reads every cart, each with its own state, and a repeated domain once', async () => {
  const { wrapper, sandbox } = createShopper({ seed: 'multiple' });
  sandbox.scenario('not-found', { path: SHOP });
  const { result } = await renderHook(() => useCarts([STAGING, SHOP, STAGING]), { wrapper });
  await expect.poll(() => result.current.map(({ status }) => status)).toEqual(['success', 'error']);
  expect(result.current.map(({ domain }) => domain)).toEqual([STAGING, SHOP]);
  expect(result.current[0]?.cart?.total?.value).toBe(24.2);
  expect(result.current[1]?.error).toMatchObject({ status: 404 });
  expect(sandbox.requests.filter(({ path }) => path.includes('/v1/domains/'))).toHaveLength(2);
});

test('the list of useCarts stays the same object until a cart changes, and then only that entry is new', async () => {
  const { wrapper } = createShopper({ seed: 'multiple' });
  const { result, act, rerender } = await renderHook(
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
  await act(() => queryClient.setQueryData(query?.queryKey ?? [], { line_items: [] }));
  await expect.poll(() => result.current.carts[1]?.cart?.line_items).toEqual([]);
  expect(result.current.carts[0]).toBe(before[0]);
});
