import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { SHOP, VERRE } from '../../test/helpers/catalogue.ts';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { useCart, useUpdateLineItem } from '../index.ts';

test('useUpdateLineItem reads which identifier the store’s platform needs', async () => {
  const { wrapper, sandbox } = createShopper();
  const { result, act } = await renderHook(
    () => ({ update: useUpdateLineItem(VERRE), cart: useCart(VERRE, { enabled: false }) }),
    { wrapper },
  );
  const other = await renderHook(() => useCart(VERRE), { wrapper: createShopper().wrapper });
  await expect.poll(() => other.result.current.data).toBeDefined();
  const [line] = other.result.current.data?.line_items ?? [];
  if (!line) throw new Error('The cart is empty.');
  await act(() => result.current.update.mutateAsync({ line, quantity: 3 }));
  expect(result.current.cart.data?.line_items[0]).toMatchObject({ sku: line.sku, quantity: 3 });
  const puts = sandbox.requests.filter(({ method }) => method === 'PUT');
  expect(puts.map(({ path }) => decodeURIComponent(path.split('/').at(-1) ?? ''))).toEqual([
    line.base_sku,
  ]);
});

test('an invalid quantity fails alone', async () => {
  const { wrapper } = createShopper();
  const { result, act } = await renderHook(
    () => ({ update: useUpdateLineItem(SHOP), cart: useCart(SHOP) }),
    { wrapper },
  );
  await expect.poll(() => result.current.cart.data).toBeDefined();
  const [line] = result.current.cart.data?.line_items ?? [];
  if (!line) throw new Error('The cart is empty.');
  await act(async () => {
    const good = result.current.update.mutateAsync({ line, quantity: 3 });
    const bad = result.current.update.mutateAsync({ line, quantity: -1 });
    await expect(bad).rejects.toThrow('-1 is not a quantity');
    await good;
  });
  expect(result.current.cart.data?.line_items[0]?.quantity).toBe(3);
});
