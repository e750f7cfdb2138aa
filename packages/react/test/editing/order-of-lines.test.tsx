import type { Cart } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { useCart, useCartEditor, useRemoveLineItem } from '../../src/index.ts';
import { CANDLE, NOTEBOOKS, SHOP, TEE } from '../helpers/catalogue.ts';
import { createShopperOverHttp, createShopperWithResponses } from '../helpers/createShopper.tsx';
import { renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';
import { startServer } from '../helpers/sandboxServer.ts';

test('a restored line stands where it was, also after the next read', async () => {
  const { result, getLine, getTitles, settled, act } = await renderCartEditorOverHttp();
  const before = getTitles();
  await act(() => result.current.remove(getLine(CANDLE)));
  await settled();
  await act(() => result.current.undo(getLine(CANDLE)));
  await settled();
  expect(getTitles()).toEqual(before);
  await act(() => result.current.query.refetch());
  expect(getTitles()).toEqual(before);
  expect(result.current.cart?.line_items.map(({ description }) => description)).toEqual(before);
});

test('lines that are restored in any order stand where they were', async () => {
  const { result, getLine, getTitles, settled, act } = await renderCartEditorOverHttp();
  const before = getTitles();
  for (const title of [NOTEBOOKS, TEE, CANDLE]) {
    await act(() => result.current.remove(getLine(title)));
    await settled();
  }
  for (const title of [CANDLE, NOTEBOOKS, TEE]) {
    await act(() => result.current.undo(getLine(title)));
    await settled();
    expect(getTitles()).toEqual(before);
  }
});

test('a line restored by useRemoveLineItem stands where it was', async () => {
  const sandbox = await startServer();
  const { wrapper } = createShopperOverHttp(sandbox);
  const { result, act } = await renderHook(
    () => ({ cart: useCart(SHOP), removal: useRemoveLineItem(SHOP) }),
    { wrapper },
  );
  await expect.poll(() => result.current.cart.data).toBeDefined();
  const getSkus = () => result.current.cart.data?.line_items.map(({ sku }) => sku);
  const before = getSkus();
  const line = result.current.cart.data?.line_items[1];
  await act(async () => line && (await result.current.removal.mutateAsync({ line })));
  expect(getSkus()).toHaveLength(3);
  await act(() => result.current.removal.undo());
  expect(getSkus()).toEqual(before);
});

test('a store that moves lines does not move rows, and a new line stands where the store puts it', async () => {
  let skus = ['A', 'B', 'C'];
  const { wrapper } = createShopperWithResponses((): Cart => ({
    line_items: skus.map((sku) => ({ sku, description: sku, quantity: 1 })),
  }));
  const { result, act } = await renderHook(() => useCartEditor(SHOP), { wrapper });
  const getSkus = () => result.current.lines.map(({ line }) => line.sku);
  await expect.poll(getSkus).toEqual(['A', 'B', 'C']);
  skus = ['C', 'A', 'B'];
  await act(() => result.current.query.refetch());
  expect(getSkus()).toEqual(['A', 'B', 'C']);
  skus = ['NEW', 'C', 'A', 'B'];
  await act(() => result.current.query.refetch());
  expect(getSkus()).toEqual(['NEW', 'A', 'B', 'C']);
  skus = ['C', 'OTHER', 'NEW', 'A'];
  await act(() => result.current.query.refetch());
  expect(getSkus()).toEqual(['NEW', 'OTHER', 'A', 'C']);
});
