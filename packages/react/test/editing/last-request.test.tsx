import { getCart } from '@firmly-kit/core';
import { MutationObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { updateLineItemMutationOptions, useUpdateLineItem } from '../../src/index.ts';
import { CANDLE, NOTEBOOKS, SHOP, TEE } from '../helpers/catalogue.ts';
import { createShopperOverHttp } from '../helpers/createShopper.tsx';
import { getFirstLine } from '../helpers/fakeStore.ts';
import { isCartMutation } from '../helpers/networkGate.ts';
import { renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';
import { startServer } from '../helpers/sandboxServer.ts';

test('a quantity that is requested after an undo wins over the undo of a refused quantity', async () => {
  const { result, getLine, getRow, client, gate, settled, act } = await renderCartEditorOverHttp();
  gate.hold(isCartMutation);
  await act(() => result.current.setQuantity(getLine(NOTEBOOKS), 99));
  await act(() => result.current.remove(getLine(NOTEBOOKS)));
  await act(() => result.current.undo(getLine(NOTEBOOKS)));
  await act(() => result.current.setQuantity(getLine(NOTEBOOKS), 4));
  gate.releaseAll();
  await settled();
  expect(getRow(NOTEBOOKS)).toMatchObject({ quantity: 4, removed: false, error: null });
  const { line_items } = await getCart(client, { domain: SHOP });
  expect(line_items.find(({ description }) => description === NOTEBOOKS)?.quantity).toBe(4);
});

test('the same within one tick', async () => {
  const { result, getLine, getRow, settled, act } = await renderCartEditorOverHttp();
  const line = getLine(NOTEBOOKS);
  await act(() => {
    result.current.setQuantity(line, 99);
    result.current.remove(line);
    result.current.undo(line);
    result.current.setQuantity(line, 4);
  });
  await settled();
  expect(getRow(NOTEBOOKS)).toMatchObject({ quantity: 4, removed: false, error: null });
});

test('an undo that is refused within the tick of its removal shows its error', async () => {
  const { result, getLine, getRow, sandbox, settled, act } = await renderCartEditorOverHttp();
  await sandbox.scenario({ kind: 'status', status: 422 }, { path: '/quantity/' });
  const line = getLine(TEE);
  await act(() => {
    result.current.remove(line);
    result.current.undo(line);
  });
  await expect(result.current.settled()).rejects.toMatchObject({ status: 422 });
  await settled();
  expect(getRow(TEE)).toMatchObject({ removed: true, error: { status: 422 } });
});

test('one object of variables, requested four times, is sent at most twice', async () => {
  const { getLine, gate, client, queryClient } = await renderCartEditorOverHttp();
  const update = new MutationObserver(
    queryClient,
    updateLineItemMutationOptions(client, queryClient, { domain: SHOP }),
  );
  const variables = { line: getLine(TEE), quantity: 3 };
  await Promise.all(Array.from({ length: 4 }, () => update.mutate(variables)));
  expect(gate.sent.filter(isCartMutation).length).toBeLessThan(3);
});

test('without a cached cart too, failed changes leave one error, and superseded ones are not sent', async () => {
  const sandbox = await startServer();
  const { client, gate, queryClient, wrapper } = createShopperOverHttp(sandbox);
  const { line_items } = await getCart(client, { domain: SHOP });
  const line = getFirstLine(line_items);
  await sandbox.scenario({ kind: 'status', status: 503 }, { path: 'WS12', times: Infinity });
  const { result } = await renderHook(() => useUpdateLineItem(SHOP), { wrapper });
  for (let quantity = 1; quantity <= 20; quantity += 1) result.current.mutate({ line, quantity });
  await expect.poll(() => queryClient.isMutating()).toBe(0);
  expect(gate.sent.filter(isCartMutation)).toHaveLength(1);
  expect(queryClient.getMutationCache().getAll()).toHaveLength(1);
});

test('400 changes to one line in one tick send one request, and search no list for each of them', async () => {
  const { result, getLine, getRow, gate, queryClient, settled, act } =
    await renderCartEditorOverHttp();
  let searches = 0;
  const cache = queryClient.getMutationCache();
  const getAll = cache.getAll.bind(cache);
  cache.getAll = () => {
    searches += 1;
    return getAll();
  };
  await act(() => {
    for (let quantity = 1; quantity <= 400; quantity += 1) {
      result.current.setQuantity(getLine(TEE), (quantity % 90) + 1);
    }
    result.current.setQuantity(getLine(CANDLE), 2);
  });
  await settled();
  expect(getRow(TEE).quantity).toBe((400 % 90) + 1);
  expect(gate.sent.filter(isCartMutation)).toHaveLength(2);
  expect(searches).toBeLessThan(20);
  expect(getAll()).toEqual([]);
});

test('a superseded change resolves with the cart as the store confirmed it last', async () => {
  const { result, getLine, gate, settled, act } = await renderCartEditorOverHttp();
  gate.hold(isCartMutation);
  await act(() => {
    for (const quantity of [3, 4, 5]) result.current.setQuantity(getLine(TEE), quantity);
  });
  await expect.poll(() => gate.waiting.length).toBe(1);
  await act(() => result.current.setQuantity(getLine(TEE), 6));
  await act(() => result.current.setQuantity(getLine(TEE), 7));
  gate.releaseAll();
  await settled();
  expect(gate.sent.filter(isCartMutation)).toHaveLength(2);
});
