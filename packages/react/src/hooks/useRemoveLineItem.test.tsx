import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { SHOP } from '../../test/helpers/catalogue.ts';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { useCart, useRemoveLineItem, useUpdateLineItem } from '../index.ts';

test('a removal that is undone twice is undone once', async () => {
  const { wrapper, sandbox } = createShopper();
  const { result, act } = await renderHook(
    () => ({ removal: useRemoveLineItem(SHOP), cart: useCart(SHOP) }),
    { wrapper },
  );
  await expect.poll(() => result.current.cart.data).toBeDefined();
  expect(await result.current.removal.undo()).toBeUndefined();
  const [line] = result.current.cart.data?.line_items ?? [];
  if (!line) throw new Error('The cart is empty.');
  await act(() => result.current.removal.mutateAsync({ line }));
  expect(result.current.cart.data?.line_items).toHaveLength(3);
  await act(() => result.current.removal.undo());
  const back = result.current.cart.data?.line_items.find(({ sku }) => sku === line.sku);
  expect(back).toMatchObject({ quantity: line.quantity, variant_handles: line.variant_handles });
  const { undo } = result.current.removal;
  await act(() => Promise.all([undo(), undo()]));
  const again = result.current.cart.data?.line_items.find(({ sku }) => sku === line.sku);
  expect(again?.quantity).toBe(line.quantity);
  // One of them opens the session.
  expect(sandbox.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
});

test('a second undo does not overwrite a later change', async () => {
  const { wrapper } = createShopper();
  const { result, act } = await renderHook(
    () => ({
      removal: useRemoveLineItem(SHOP),
      update: useUpdateLineItem(SHOP),
      cart: useCart(SHOP),
    }),
    { wrapper },
  );
  await expect.poll(() => result.current.cart.data).toBeDefined();
  const [line] = result.current.cart.data?.line_items ?? [];
  if (!line) throw new Error('The cart is empty.');
  await act(() => result.current.removal.mutateAsync({ line }));
  await act(() => result.current.removal.undo());
  await act(() => result.current.update.mutateAsync({ line, quantity: 4 }));
  expect(await result.current.removal.undo()).toBeUndefined();
  const now = result.current.cart.data?.line_items.find(({ sku }) => sku === line.sku);
  expect(now?.quantity).toBe(4);
});
