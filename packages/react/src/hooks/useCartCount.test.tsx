import type { Cart } from '@firmly-kit/core';
import { useQueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { SHOP } from '../../test/helpers/catalogue.ts';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { cartQueryKey, useCartCount } from '../index.ts';

test('useCartCount renders again only when the count changes', async () => {
  const { wrapper, client } = createShopper({ seed: 'multiple' });
  let renders = 0;
  const { result, act } = await renderHook(
    () => {
      renders += 1;
      return { count: useCartCount(SHOP), queryClient: useQueryClient() };
    },
    { wrapper },
  );
  await expect.poll(() => result.current.count).toBe(5);
  const before = renders;
  const { queryClient } = result.current;
  const queryKey = cartQueryKey(client, { domain: SHOP });
  const updateCart = (change: (cart: Cart) => Cart) =>
    act(() => queryClient.setQueryData<Cart>(queryKey, (cart) => cart && change(cart)));
  await updateCart((cart) => ({ ...cart, total: { currency: 'USD', value: 1 } }));
  await act(() => queryClient.refetchQueries({ queryKey }));
  expect(renders).toBe(before);
  await updateCart((cart) => ({ ...cart, line_items: cart.line_items.slice(0, 1) }));
  await expect.poll(() => result.current.count).toBe(2);
  expect(renders).toBe(before + 1);
});
