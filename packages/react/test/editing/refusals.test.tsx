import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { updateLineItem } from '@firmly-kit/core';
import { useAddLineItem, useCartEditor } from '../../src/index.ts';
import { CANDLE, NOTEBOOKS, SHOP, STAGING, TEE } from '../helpers/catalogue.ts';
import { createShopperOverHttp } from '../helpers/createShopper.tsx';
import { isCartMutation } from '../helpers/networkGate.ts';
import { renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';
import { startServer } from '../helpers/sandboxServer.ts';

/** A page that edits a cart, and adds products to it. */
async function renderEditorAndAdd() {
  const sandbox = await startServer();
  const { wrapper } = createShopperOverHttp(sandbox);
  const { result, act } = await renderHook(
    () => ({ editor: useCartEditor(SHOP), add: useAddLineItem(SHOP) }),
    { wrapper },
  );
  await expect.poll(() => result.current.editor.cart).toBeDefined();
  const settled = () => expect.poll(() => result.current.editor.pending.totals).toBe(false);
  return { result, act, sandbox, settled };
}

test('the error of a refused clear stays while other changes are queued and confirmed', async () => {
  const { result, getLine, getRow, sandbox, settled, act } = await renderCartEditorOverHttp();
  await sandbox.scenario({ kind: 'status', status: 500 }, { path: 'line-items' });
  await act(() => {
    result.current.clear();
    result.current.setQuantity(getLine(CANDLE), 3);
  });
  await settled();
  expect(getRow(CANDLE)).toMatchObject({ quantity: 3, error: null });
  expect(result.current.errors.cart).toMatchObject({ status: 500 });
  await act(() => result.current.clear());
  expect(result.current.errors.cart).toBeNull();
  await settled();
  expect(result.current.lines).toEqual([]);
  expect(result.current.errors.cart).toBeNull();
});

test('a line that is gone is reported, although another change is queued', async () => {
  const { result, getLine, client, settled, act } = await renderCartEditorOverHttp();
  const tee = getLine(TEE);
  await updateLineItem(client, { domain: SHOP, line: tee, quantity: 0 });
  await act(() => {
    result.current.setQuantity(tee, 5);
    result.current.setQuantity(getLine(CANDLE), 3);
  });
  await settled();
  expect(result.current.errors.cart).toMatchObject({ code: 'ErrorProductNotFound' });
});

test('the error of a line stays until a change to that line is requested, not until it is sent', async () => {
  const { result, getLine, getRow, gate, settled, act } = await renderCartEditorOverHttp();
  await act(() => result.current.setQuantity(getLine(NOTEBOOKS), 40));
  await settled();
  expect(getRow(NOTEBOOKS).error).toMatchObject({ status: 422 });
  gate.hold(isCartMutation);
  await act(() => result.current.setQuantity(getLine(TEE), 3));
  await act(() => result.current.addPromoCode('SAVE10'));
  expect(getRow(NOTEBOOKS).error).toMatchObject({ status: 422 });
  await act(() => result.current.setQuantity(getLine(NOTEBOOKS), 2));
  expect(getRow(NOTEBOOKS).error).toBeNull();
  gate.releaseAll();
  await settled();
});

test('a clear dismisses the errors of lines, which it removes', async () => {
  const { result, getLine, getRow, settled, act } = await renderCartEditorOverHttp();
  await act(() => result.current.setQuantity(getLine(NOTEBOOKS), 40));
  await settled();
  expect(getRow(NOTEBOOKS).error).not.toBeNull();
  await act(() => result.current.clear());
  await settled();
  expect(result.current.errors).toEqual({ cart: null, promoCodes: null, shippingMethod: null });
});

test('two additions of different products have an error each', async () => {
  const { result, act, settled } = await renderEditorAndAdd();
  const errors = () => result.current.editor.errors.cart;
  await act(() => {
    result.current.add.mutate({ sku: 'NB-LINEN-3', quantity: 40 });
    result.current.add.mutate({ sku: 'CLUB-HOUSE-250' });
  });
  await settled();
  expect(errors()).toMatchObject({ code: 'ErrorNotEnoughStock' });
  await act(() => result.current.add.mutate({ sku: 'no-such-product' }));
  await settled();
  expect(errors()).toMatchObject({ code: 'ErrorProductNotFound' });
  await act(() => result.current.editor.retry());
  expect(errors()).toBeNull();
});

test('an addition that succeeds dismisses the error of the same product in another quantity', async () => {
  const { result, act, settled } = await renderEditorAndAdd();
  await act(() => result.current.add.mutate({ sku: 'NB-LINEN-3', quantity: 40 }));
  await settled();
  expect(result.current.editor.errors.cart).not.toBeNull();
  await act(() => result.current.add.mutate({ sku: 'NB-LINEN-3', quantity: 1 }));
  await settled();
  expect(result.current.editor.errors.cart).toBeNull();
});

test('a refused code is shown, although another code was requested since', async () => {
  const { result, settled, act } = await renderCartEditorOverHttp(STAGING);
  await act(() => {
    result.current.addPromoCode('NO-SUCH-CODE');
    result.current.addPromoCode('SAVE10');
  });
  await expect(result.current.settled()).rejects.toMatchObject({ code: 'ErrorInvalidPromoCode' });
  await settled();
  expect(result.current.cart?.coupons).toEqual(['SAVE10']);
  expect(result.current.errors.promoCodes).toMatchObject({ code: 'ErrorInvalidPromoCode' });
  await act(() => result.current.clearPromoCodes());
  expect(result.current.errors.promoCodes).toBeNull();
  await settled();
});

test('of two additions of one product, the refused one is shown', async () => {
  const { result, act, sandbox, settled } = await renderEditorAndAdd();
  await sandbox.scenario({ kind: 'status', status: 422 }, { path: '/quantity/' });
  await act(() => {
    result.current.add.mutate({ sku: 'NB-LINEN-3' });
    result.current.add.mutate({ sku: 'NB-LINEN-3' });
  });
  await settled();
  expect(result.current.editor.errors.cart).toMatchObject({ status: 422 });
});
