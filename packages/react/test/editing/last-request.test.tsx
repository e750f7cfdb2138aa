import { getCart } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { CANDLE, NOTEBOOKS, SHOP, TEE } from '../helpers/catalogue.ts';
import { isCartMutation } from '../helpers/networkGate.ts';
import { renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';

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
