import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import {
  CANDLE,
  NOTEBOOKS,
  PUT_CANDLE,
  PUT_TEE,
  SHOP,
  TEE,
  VERRE,
} from '../../test/helpers/catalogue.ts';
import { isCartMutation, isCartRead } from '../../test/helpers/networkGate.ts';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import {
  renderCartEditor,
  renderCartEditorOverHttp,
} from '../../test/helpers/renderCartEditor.tsx';
import { getFirstLine } from '../../test/helpers/fakeStore.ts';
import { useCart, useCartEditor } from '../index.ts';

test('retry without a domain sends nothing', async () => {
  const { wrapper, sandbox } = createShopper();
  const { result, act } = await renderHook(() => useCartEditor(undefined), { wrapper });
  await act(() => result.current.retry());
  expect(sandbox.requests).toEqual([]);
});

test('retry reads the cart again, and removes errors.cart', async () => {
  const { result, sandbox, settled, countRequests, act } = await renderCartEditor();
  sandbox.scenario({ kind: 'status', status: 422 }, { path: '/line-items' });
  await act(() => result.current.clear());
  await settled();
  expect(result.current.errors.cart).not.toBeNull();
  const reads = countRequests(`/api/v1/domains/${SHOP}/cart`);
  await act(() => result.current.retry());
  expect(result.current.errors.cart).toBeNull();
  await expect.poll(() => countRequests(`/api/v1/domains/${SHOP}/cart`)).toBe(reads + 1);
});

test('a placeholder of another store cannot be edited', async () => {
  const { wrapper, gate } = createShopper();
  const { result, act, rerender } = await renderHook(
    (domain: string = SHOP) => useCartEditor(domain, { placeholderData: keepPreviousData }),
    { wrapper, initialProps: SHOP },
  );
  await expect.poll(() => result.current.lines).toHaveLength(4);
  gate.hold(isCartRead);
  await rerender(VERRE);
  await expect.poll(() => gate.waiting).toHaveLength(1);
  expect(result.current.query).toMatchObject({
    isPlaceholderData: true,
    data: { display_name: 'Luma Gift Shop' },
  });
  expect(result.current.cart).toBeUndefined();
  expect(result.current.lines).toEqual([]);
  await act(() => gate.releaseAll());
  await expect.poll(() => result.current.cart?.display_name).toBe('Maison Verre');
  expect(result.current.lines).toHaveLength(3);
});

test('a cart in fast mode follows a mutation without another read', async () => {
  const { wrapper, gate } = createShopper();
  const { result, act } = await renderHook(
    () => ({ editor: useCartEditor(SHOP), fast: useCart(SHOP, { fastMode: true }) }),
    { wrapper },
  );
  await expect.poll(() => result.current.editor.cart && result.current.fast.data).toBeDefined();
  const reads = gate.sent.filter(isCartRead).length;
  await act(() => result.current.editor.setQuantity(getFirstLine(result.current.editor.lines), 3));
  await expect.poll(() => result.current.editor.pending.totals).toBe(false);
  expect(result.current.fast.data?.line_items[0]?.quantity).toBe(3);
  expect(result.current.fast.data?.total).toEqual(result.current.editor.cart?.total);
  expect(gate.sent.filter(isCartRead)).toHaveLength(reads);
});

test('an editor that unmounts during a mutation does not cancel it, and nothing is observed once it is confirmed', async () => {
  const { result, getLine, gate, unmount, wrapper, queryClient, sandbox, act } =
    await renderCartEditorOverHttp();
  const cache = queryClient.getQueryCache();
  gate.holdResponses(isCartMutation);
  await act(() => {
    result.current.setQuantity(getLine(TEE), 5);
    result.current.setQuantity(getLine(CANDLE), 4);
  });
  await expect.poll(() => gate.waiting.length).toBe(1);
  expect(cache.hasListeners()).toBe(true);
  await unmount();
  expect(cache.findAll({ type: 'active' })).toEqual([]);
  gate.releaseAll();
  await expect.poll(() => queryClient.isMutating()).toBe(0);
  expect(cache.hasListeners()).toBe(false);
  expect(await sandbox.getMutations()).toEqual([`${PUT_TEE} 200`, `${PUT_CANDLE} 200`]);
  const again = await renderHook(() => useCartEditor(SHOP), { wrapper });
  expect(again.result.current.lines.map(({ quantity }) => quantity)).toEqual([5, 4, 1, 1]);
  expect(again.result.current.pending.totals).toBe(false);
});

test('an editor that mounts during a mutation shows the requested quantity as pending', async () => {
  const { result, getLine, gate, unmount, wrapper, sandbox, act } =
    await renderCartEditorOverHttp();
  gate.hold(isCartMutation);
  await act(() => {
    result.current.setQuantity(getLine(TEE), 5);
    result.current.setQuantity(getLine(CANDLE), 4);
  });
  await unmount();
  const again = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect.poll(() => again.result.current.lines[0]?.quantity).toBe(5);
  expect(again.result.current.lines[0]?.pending).toBe(true);
  gate.releaseAll();
  await expect.poll(() => again.result.current.pending.totals).toBe(false);
  expect(again.result.current.lines.map(({ line }) => line.quantity)).toEqual([5, 4, 1, 1]);
  expect(await sandbox.getMutations()).toHaveLength(2);
});

test('of the settled mutations, the cache keeps only those whose error is displayed', async () => {
  const { getLine, act, result, settled, wrapper } = await renderCartEditor();
  const cache = await renderHook(() => useQueryClient(), { wrapper });
  for (const quantity of [3, 4, 5, 6]) {
    await act(() => result.current.setQuantity(getLine(TEE), quantity));
    await settled();
  }
  await act(() => result.current.setQuantity(getLine(NOTEBOOKS), 40));
  await settled();
  await act(() => result.current.setQuantity(getLine(CANDLE), 2));
  await settled();
  const mutations = cache.result.current.getMutationCache().getAll();
  expect(mutations.map(({ state }) => state.status)).toEqual(['error']);
});

test('in StrictMode nothing is sent twice', async () => {
  const { result, getLine, getRow, sandbox, settled, act } = await renderCartEditorOverHttp(SHOP, {
    strict: true,
  });
  await act(() => result.current.setQuantity(getLine(TEE), 5));
  await act(() => result.current.remove(getLine(CANDLE)));
  await settled();
  await act(() => result.current.undo(getLine(CANDLE)));
  await settled();
  expect([getRow(TEE), getRow(CANDLE)]).toMatchObject([{ quantity: 5 }, { quantity: 1 }]);
  expect(await sandbox.getMutations()).toEqual([
    `${PUT_TEE} 200`,
    `${PUT_CANDLE} 200`,
    'POST line-items/40211846824015/quantity/1 200',
  ]);
  expect([await sandbox.countSessions(), await sandbox.countCartReads()]).toEqual([1, 1]);
});
