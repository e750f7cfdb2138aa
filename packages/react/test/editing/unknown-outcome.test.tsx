import { expect, onTestFinished, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { useCartEditor } from '../../src/index.ts';
import { CANDLE, PUT_CANDLE, PUT_TEE, SHOP, STAGING, TEE } from '../helpers/catalogue.ts';
import { isCartMutation, isCartRead, isTeeMutation } from '../helpers/networkGate.ts';
import { createShopperWithResponses } from '../helpers/createShopper.tsx';
import { renderCartEditor, renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';
import {
  expectErrorUntilNextRequest,
  expectTeeToFailAlone,
} from '../helpers/expectTeeToFailAlone.ts';

test('a change that was applied, and whose response is cut off, is no error after the cart is read', async () => {
  const { result, getLine, getRow, getShownErrors, sandbox, settled, act } =
    await renderCartEditorOverHttp();
  await sandbox.scenario('truncated', { path: 'WS12' });
  await act(() => result.current.setQuantity(getLine(TEE), 5));
  await settled();
  expect(getRow(TEE)).toMatchObject({ quantity: 5, pending: false, error: null });
  expect([...getShownErrors(TEE)]).toEqual([]);
  expect(await sandbox.getMutations()).toEqual([`${PUT_TEE} 200`]);
  expect(await sandbox.countCartReads()).toBe(2);
});

test('a change that was applied, and whose response times out, is no error after the cart is read', async () => {
  const editor = await renderCartEditorOverHttp(SHOP, { client: { timeoutMs: 2000 } });
  const { result, getLine, getRow, getShownQuantities, getShownErrors } = editor;
  const { gate, sandbox, settled, act } = editor;
  const total = result.current.cart?.total;
  gate.holdResponses(isTeeMutation);
  await act(() => {
    result.current.setQuantity(getLine(TEE), 5);
    result.current.setQuantity(getLine(CANDLE), 3);
  });
  await settled();
  // The response is still held.
  expect(gate.waiting).toHaveLength(1);
  await act(() => gate.releaseAll());
  expect(getRow(TEE)).toMatchObject({ quantity: 5, pending: false, line: { quantity: 5 } });
  expect(getShownQuantities(TEE)).toEqual([2, 5]);
  expect(getShownQuantities(CANDLE)).toEqual([1, 3]);
  expect([...getShownErrors(TEE)]).toEqual([]);
  expect(result.current.cart?.total).not.toEqual(total);
  expect(await sandbox.getMutations()).toEqual([`${PUT_TEE} 200`, `${PUT_CANDLE} 200`]);
  expect(await sandbox.countCartReads()).toBe(2);
});

test('a change that times out shows its error only after the cart is read again', async () => {
  const editor = await renderCartEditorOverHttp(SHOP, { client: { timeoutMs: 2000 } });
  const { result, getLine, getRow, getShownQuantities, gate, sandbox, settled, act } = editor;
  await sandbox.scenario('hang', { path: 'WS12' });
  gate.hold(isCartRead);
  await act(() => {
    result.current.setQuantity(getLine(TEE), 5);
    result.current.setQuantity(getLine(CANDLE), 3);
  });
  await expect.poll(() => gate.waiting.length).toBe(1);
  expect(getRow(TEE)).toMatchObject({ quantity: 5, pending: true, error: null });
  gate.releaseAll();
  await settled();
  expect(getRow(TEE)).toMatchObject({ pending: false, error: { name: 'TimeoutError' } });
  expect(getShownQuantities(TEE)).toEqual([2, 5, 2]);
  expect(getShownQuantities(CANDLE)).toEqual([1, 3]);
  expect(await sandbox.getMutations()).toEqual([`${PUT_TEE} unanswered`, `${PUT_CANDLE} 200`]);
  expect(await sandbox.countCartReads()).toBe(2);
});

test('a change that does not reach the store is sent once, and fails alone', async () => {
  const editor = await renderCartEditorOverHttp();
  const { network, gate, sandbox } = editor;
  network.fails = isTeeMutation;
  await expectTeeToFailAlone(editor, { name: 'NetworkError' });
  expect(gate.sent.filter(isTeeMutation)).toHaveLength(1);
  expect(await sandbox.getMutations()).toEqual([`${PUT_CANDLE} 200`]);
  // Only a read of the cart shows that it did not arrive.
  expect(await sandbox.countCartReads()).toBe(2);
  network.fails = () => false;
  await expectErrorUntilNextRequest(editor);
});

test('the error of an unknown outcome goes once a refetch shows that the change was applied', async () => {
  const { result, getLine, getRow, sandbox, settled, act } = await renderCartEditor();
  sandbox.scenario('truncated', { path: 'WS12' });
  // The refetch after the unknown outcome, and the one of the mounted query.
  sandbox.scenario('server-error', { path: `${SHOP}/cart` });
  sandbox.scenario('server-error', { path: `${SHOP}/cart` });
  await act(() => result.current.setQuantity(getLine(TEE), 3));
  await settled();
  expect(getRow(TEE)).toMatchObject({ quantity: 2 });
  expect(getRow(TEE).error).not.toBeNull();
  sandbox.clearScenarios();
  await act(() => result.current.query.refetch());
  expect(getRow(TEE)).toMatchObject({ quantity: 3, error: null });
});

test('a cart in fast mode is refetched too after an unknown outcome', async () => {
  const { result, getLine, getRow, sandbox, settled, act } = await renderCartEditor(SHOP, {
    fastMode: true,
  });
  sandbox.scenario('truncated', { path: 'WS12' });
  sandbox.scenario('server-error', { path: `${SHOP}/cart` });
  await act(() => result.current.setQuantity(getLine(TEE), 3));
  await settled();
  await expect.poll(() => getRow(TEE).quantity).toBe(3);
});

test('a removal that failed, and was not applied, shows its error, and the line is back', async () => {
  const { result, getLine, getRow, sandbox, settled, getMutations, act } = await renderCartEditor();
  sandbox.scenario('server-error', { path: 'WS12' });
  await act(() => result.current.remove(getLine(TEE)));
  await settled();
  expect(getRow(TEE)).toMatchObject({ quantity: 2, removed: false, pending: false });
  expect(getRow(TEE).error).toMatchObject({ status: 500 });
  expect(getMutations()).toHaveLength(1);
});

test('a removal whose outcome is unknown, and whose refetch fails, can be undone once a cart shows it', async () => {
  const { result, getLine, getRow, sandbox, settled, act } = await renderCartEditor();
  sandbox.scenario('truncated', { path: 'WS12' });
  sandbox.scenario('server-error', { path: `${SHOP}/cart` });
  await act(() => result.current.remove(getLine(TEE)));
  await settled();
  sandbox.clearScenarios();
  await act(() => result.current.query.refetch());
  expect(getRow(TEE)).toMatchObject({ removed: true, error: null });
  expect(result.current.errors.cart).toBeNull();
  await act(() => result.current.undo(getLine(TEE)));
  await settled();
  expect(getRow(TEE)).toMatchObject({ quantity: 2, removed: false });
});

test('a line stays visible when its removal of unknown outcome is undone', async () => {
  const { result, getLine, sandbox, gate, settled, act } = await renderCartEditor();
  sandbox.scenario('truncated', { path: 'WS12' });
  sandbox.scenario('server-error', { path: `${SHOP}/cart` });
  gate.hold(isCartMutation);
  await act(() => result.current.remove(getLine(TEE)));
  await act(() => result.current.undo(getLine(TEE)));
  const removed: (boolean | undefined)[] = [];
  const watch = setInterval(() => {
    removed.push(
      result.current.lines.find(({ line: { description } }) => description === TEE)?.removed,
    );
  });
  onTestFinished(() => clearInterval(watch));
  gate.releaseAll();
  await settled();
  expect(new Set(removed)).toEqual(new Set([false]));
});

test('an undo that was applied, and whose response is cut off, adds the line once', async () => {
  const { result, getLine, getRow, getShownErrors, sandbox, settled, act } =
    await renderCartEditorOverHttp();
  await act(() => result.current.remove(getLine(TEE)));
  await settled();
  await sandbox.scenario('truncated', { path: 'WS12' });
  await act(() => result.current.undo(getLine(TEE)));
  await settled();
  expect(getRow(TEE)).toMatchObject({ removed: false, pending: false, line: { quantity: 2 } });
  expect([...getShownErrors(TEE)]).toEqual([]);
  const mutations = [`${PUT_TEE} 200`, 'POST line-items/WS12-M-Orange/quantity/2 200'];
  expect(await sandbox.getMutations()).toEqual(mutations);
  expect(await sandbox.countCartReads()).toBe(2);
});

test('an undo that was applied, and whose response and refetch fail, is not applied twice', async () => {
  const { result, getLine, getRow, sandbox, settled, act } = await renderCartEditor();
  await act(() => result.current.remove(getLine(TEE)));
  await settled();
  sandbox.scenario('truncated', { path: 'WS12' });
  sandbox.scenario('server-error', { path: `${SHOP}/cart` });
  sandbox.scenario('server-error', { path: `${SHOP}/cart` });
  await act(() => result.current.undo(getLine(TEE)));
  await settled();
  sandbox.clearScenarios();
  await act(() => result.current.undo(getLine(TEE)));
  await settled();
  expect(getRow(TEE)).toMatchObject({ quantity: 2, removed: false, error: null });
});

test('a clear that was applied, and whose response is cut off, is no error', async () => {
  const { result, sandbox, settled, getMutations, act } = await renderCartEditor();
  sandbox.scenario('truncated', { path: '/line-items' });
  await act(() => result.current.clear());
  await settled();
  expect(result.current.lines).toEqual([]);
  expect(result.current.errors.cart).toBeNull();
  expect(getMutations()).toEqual(['DELETE line-items']);
});

test('a removal of promo codes that was applied, and whose response is cut off, is no error', async () => {
  const { result, sandbox, settled, getMutations, act } = await renderCartEditor();
  expect(result.current.cart?.coupons).toEqual(['WELCOME10']);
  sandbox.scenario('truncated', { path: 'promo-codes' });
  await act(() => result.current.clearPromoCodes());
  await settled();
  expect(result.current.cart?.coupons).toEqual([]);
  expect(result.current.errors).toEqual({ promoCodes: null, shippingMethod: null, cart: null });
  expect(getMutations()).toEqual(['DELETE promo-codes']);
});

test('a promo code that failed, and was not applied, shows its error in errors.promoCodes', async () => {
  const { result, sandbox, settled, getMutations, act } = await renderCartEditor(
    STAGING,
    {},
    { seed: 'single' },
  );
  sandbox.scenario('server-error', { path: 'promo-codes' });
  await act(() => result.current.addPromoCode('SAVE10'));
  await settled();
  expect(result.current.cart?.coupons ?? []).toEqual([]);
  expect(result.current.errors.promoCodes).toMatchObject({ status: 500 });
  expect(getMutations()).toEqual(['POST promo-codes']);
});

test('a removal that the store did not apply fails, although the store has reworded the variant since', async () => {
  const line = { sku: 'MUG', line_item_id: '1', quantity: 2 };
  let variant_description = 'Blue';
  const { wrapper } = createShopperWithResponses((request) => {
    if (isCartMutation(request)) {
      variant_description = 'Bleu';
      throw new TypeError('Failed to fetch');
    }
    return { line_items: [{ ...line, variant_description }] };
  });
  const { result, act } = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect.poll(() => result.current.lines).toHaveLength(1);
  await act(() => result.current.remove(result.current.lines[0]?.line ?? {}));
  await expect.poll(() => result.current.pending.totals).toBe(false);
  expect(result.current.lines).toMatchObject([
    {
      line: { variant_description: 'Bleu' },
      removed: false,
      error: { name: 'NetworkError' },
    },
  ]);
});
