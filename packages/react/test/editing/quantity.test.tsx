import { updateLineItem } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { CANDLE, NOTEBOOKS, PUT_CANDLE, PUT_TEE, SHOP, TEE } from '../helpers/catalogue.ts';
import { isCartMutation } from '../helpers/networkGate.ts';
import { createShopperWithResponses } from '../helpers/createShopper.tsx';
import { renderCartEditor, renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';
import { getFirstLine } from '../helpers/fakeStore.ts';
import {
  expectErrorUntilNextRequest,
  expectTeeToFailAlone,
} from '../helpers/expectTeeToFailAlone.ts';
import { useCartEditor } from '../../src/index.ts';

test('a requested quantity shows at once, and the totals stay as confirmed, marked pending', async () => {
  const { result, getLine, getRow, gate, settled, act } = await renderCartEditorOverHttp();
  const before = result.current.cart;
  gate.holdResponses(isCartMutation);
  await act(() => result.current.setQuantity(getLine(TEE), 12));
  expect(getRow(TEE)).toMatchObject({
    quantity: 12,
    pending: true,
    error: null,
    line: { quantity: 2 },
  });
  expect(result.current.pending).toEqual({
    lines: true,
    totals: true,
    promoCodes: false,
    offline: false,
  });
  expect(getRow(CANDLE)).toMatchObject({ quantity: 1, pending: false });
  // The store has applied it, and its response is held.
  await expect.poll(() => gate.waiting.length).toBe(1);
  expect(result.current.cart).toBe(before);
  gate.releaseAll();
  await settled();
  expect(getRow(TEE)).toMatchObject({ quantity: 12, pending: false, line: { quantity: 12 } });
  expect(result.current.pending).toMatchObject({ lines: false, totals: false });
  expect(result.current.cart?.total).not.toEqual(before?.total);
});

test('five quick clicks show each number at once, and send the first and the last', async () => {
  const { result, getLine, getRow, getShownQuantities, gate, sandbox, settled, act } =
    await renderCartEditorOverHttp();
  gate.holdResponses(isCartMutation);
  for (const quantity of [3, 4, 5, 6, 7]) {
    await act(() => result.current.setQuantity(getLine(TEE), quantity));
    expect(getRow(TEE)).toMatchObject({ quantity, pending: true });
    // The store has answered the first request before the second is made.
    await expect.poll(() => gate.waiting.length).toBe(1);
  }
  gate.releaseAll();
  await settled();
  expect(getRow(TEE).line.quantity).toBe(7);
  expect(getShownQuantities(TEE)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(await sandbox.getMutations()).toEqual([`${PUT_TEE} 200`, `${PUT_TEE} 200`]);
});

test('the response to an older request never replaces a newer requested quantity', async () => {
  const { result, getLine, getRow, getShownQuantities, gate, settled, act } =
    await renderCartEditorOverHttp();
  gate.holdResponses(isCartMutation);
  await act(() => result.current.setQuantity(getLine(TEE), 3));
  await expect.poll(() => gate.waiting.length).toBe(1);
  await act(() => result.current.setQuantity(getLine(TEE), 9));
  expect(getRow(TEE)).toMatchObject({ quantity: 9, pending: true });
  await act(() => gate.releaseOne());
  await expect.poll(() => getRow(TEE).line.quantity).toBe(3);
  await expect.poll(() => gate.waiting.length).toBe(1);
  gate.releaseAll();
  await settled();
  expect(getRow(TEE).line.quantity).toBe(9);
  expect(getShownQuantities(TEE)).toEqual([2, 3, 9]);
});

test('a quantity above the stock goes back to the confirmed one, with the error on that line alone', async () => {
  const { result, getLine, getRow, getShownQuantities, sandbox, settled, act } =
    await renderCartEditorOverHttp();
  await act(() => {
    result.current.setQuantity(getLine(NOTEBOOKS), 40);
    result.current.setQuantity(getLine(TEE), 5);
  });
  await settled();
  expect(getRow(NOTEBOOKS)).toMatchObject({
    quantity: 1,
    pending: false,
    error: { code: 'ErrorNotEnoughStock' },
  });
  expect(getShownQuantities(NOTEBOOKS)).toEqual([1, 40, 1]);
  expect(getRow(TEE)).toMatchObject({ quantity: 5, error: null });
  expect(getShownQuantities(TEE)).toEqual([2, 5]);
  expect(result.current.errors).toEqual({ promoCodes: null, shippingMethod: null, cart: null });
  expect(await sandbox.getMutations()).toEqual(['PUT line-items/NB-LINEN-3 422', `${PUT_TEE} 200`]);
  expect(await sandbox.countCartReads()).toBe(1);
  await act(() => result.current.setQuantity(getLine(NOTEBOOKS), 2));
  expect(getRow(NOTEBOOKS)).toMatchObject({ quantity: 2, pending: true, error: null });
  await settled();
  expect(getRow(NOTEBOOKS)).toMatchObject({ quantity: 2, pending: false, error: null });
});

test.each([
  [409, 2],
  [422, 1],
  [500, 2],
  [503, 2],
])('a change that is answered with %i fails alone', async (status, reads) => {
  const editor = await renderCartEditorOverHttp();
  const { sandbox } = editor;
  await sandbox.scenario({ kind: 'status', status }, { path: 'WS12' });
  await expectTeeToFailAlone(editor, { name: 'HttpError', status });
  expect(await sandbox.getMutations()).toEqual([`${PUT_TEE} ${status}`, `${PUT_CANDLE} 200`]);
  expect(await sandbox.countCartReads()).toBe(reads);
  await expectErrorUntilNextRequest(editor);
});

test('an expired token is renewed once, and shows nowhere', async () => {
  const { result, getLine, getRow, getShownQuantities, getShownErrors, sandbox, settled, act } =
    await renderCartEditorOverHttp();
  await sandbox.scenario('unauthorized', { path: 'WS12' });
  await act(() => {
    result.current.setQuantity(getLine(TEE), 5);
    result.current.setQuantity(getLine(CANDLE), 3);
  });
  await settled();
  expect(getRow(TEE)).toMatchObject({ error: null, line: { quantity: 5 } });
  expect(getShownQuantities(TEE)).toEqual([2, 5]);
  expect([...getShownErrors(TEE)]).toEqual([]);
  expect(await sandbox.countSessions()).toBe(2);
  const mutations = [`${PUT_TEE} 401`, `${PUT_TEE} 200`, `${PUT_CANDLE} 200`];
  expect(await sandbox.getMutations()).toEqual(mutations);
});

test('a change whose token is refused again after renewal fails alone', async () => {
  const editor = await renderCartEditorOverHttp();
  const { sandbox } = editor;
  await sandbox.scenario('unauthorized', { path: 'WS12', times: 2 });
  await expectTeeToFailAlone(editor, { status: 401 });
  expect(await sandbox.countSessions()).toBe(2);
  const mutations = [`${PUT_TEE} 401`, `${PUT_TEE} 401`, `${PUT_CANDLE} 200`];
  expect(await sandbox.getMutations()).toEqual(mutations);
  await expectErrorUntilNextRequest(editor);
});

test.each([Number.NaN, -1, 1.5, Infinity, 2 ** 60])(
  'setQuantity(line, %d) throws, and sends nothing',
  async (quantity) => {
    const { result, getLine, getRow, getMutations } = await renderCartEditor();
    expect(() => result.current.setQuantity(getLine(TEE), quantity)).toThrow(
      /^firmly-kit: setQuantity/,
    );
    expect(getRow(TEE)).toMatchObject({ quantity: 2, pending: false });
    expect(getMutations()).toEqual([]);
  },
);

test('the quantity in the response is shown, even if it is lower than the requested one', async () => {
  const { gate, wrapper } = createShopperWithResponses(() => ({
    line_items: [{ sku: 'CAP', quantity: 2 }],
  }));
  const { result, act } = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect.poll(() => result.current.cart).toBeDefined();
  gate.hold(isCartMutation);
  await act(() => result.current.setQuantity(getFirstLine(result.current.lines), 5));
  expect(result.current.lines).toMatchObject([{ quantity: 5, pending: true }]);
  gate.releaseAll();
  await expect.poll(() => result.current.pending.totals).toBe(false);
  expect(result.current.lines).toMatchObject([{ quantity: 2, pending: false, error: null }]);
});

test('of two lines of one product, the one that is changed shows the requested quantity', async () => {
  const cap = { sku: 'CAP', description: 'Cap', quantity: 1 };
  const { gate, wrapper } = createShopperWithResponses(() => ({
    line_items: [
      { ...cap, line_item_id: '1' },
      { ...cap, line_item_id: '2' },
    ],
  }));
  const { result, act } = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect.poll(() => result.current.lines).toHaveLength(2);
  gate.hold(isCartMutation);
  const second = getFirstLine(result.current.lines.slice(1));
  await act(() => result.current.setQuantity(second, 3));
  expect(result.current.lines).toMatchObject([
    { quantity: 1, pending: false },
    { quantity: 3, pending: true },
  ]);
  await act(() => gate.releaseAll());
  await expect.poll(() => result.current.pending.totals).toBe(false);
});

test('a line that the store no longer has leaves the list, and errors.cart says why', async () => {
  const { result, getLine, settled, act, client } = await renderCartEditor();
  const tee = getLine(TEE);
  await updateLineItem(client, { domain: SHOP, line: tee, quantity: 0 });
  await act(() => result.current.setQuantity(tee, 5));
  await settled();
  expect(result.current.lines.some(({ line }) => line.description === TEE)).toBe(false);
  expect(result.current.errors.cart).toMatchObject({ code: 'ErrorProductNotFound' });
  await act(() => result.current.setQuantity(getLine(CANDLE), 2));
  await settled();
  expect(result.current.errors.cart).toMatchObject({ code: 'ErrorProductNotFound' });
  await act(() => result.current.retry());
  expect(result.current.errors.cart).toBeNull();
});

test('a settled mutation leaves nothing behind, except an error that no later request for that line has replaced', async () => {
  const { result, getLine, getRow, settled, act } = await renderCartEditorOverHttp();
  for (const quantity of [3, 40, 4]) {
    await act(() => result.current.setQuantity(getLine(NOTEBOOKS), quantity));
    await settled();
  }
  expect(getRow(NOTEBOOKS)).toMatchObject({ quantity: 4, error: null });
  await act(() => result.current.setQuantity(getLine(NOTEBOOKS), 40));
  await settled();
  await act(() => result.current.setQuantity(getLine(TEE), 3));
  await settled();
  expect(getRow(NOTEBOOKS)).toMatchObject({
    quantity: 4,
    error: { code: 'ErrorNotEnoughStock' },
  });
});
