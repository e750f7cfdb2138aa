import { expect } from 'vitest';
import { CANDLE, TEE } from './catalogue.ts';
import type { CartEditorOverHttp } from './renderCartEditor.tsx';

/** Changes two lines, of which the tee's change fails with this error. */
export async function expectTeeToFailAlone(editor: CartEditorOverHttp, error: object) {
  const { result, getLine, getRow, getShownQuantities, getShownErrors, settled, act } = editor;
  await act(() => {
    result.current.setQuantity(getLine(TEE), 5);
    result.current.setQuantity(getLine(CANDLE), 3);
  });
  await settled();
  expect(getRow(TEE)).toMatchObject({ quantity: 2, pending: false, error });
  expect(getShownQuantities(TEE)).toEqual([2, 5, 2]);
  expect(getRow(CANDLE)).toMatchObject({ quantity: 3, pending: false });
  expect(getShownQuantities(CANDLE)).toEqual([1, 3]);
  expect([...getShownErrors(CANDLE)]).toEqual([]);
  expect(result.current.errors).toEqual({ promoCodes: null, shippingMethod: null, cart: null });
}

/** A change of another line keeps the tee's error; a change of the tee removes it. */
export async function expectErrorUntilNextRequest(editor: CartEditorOverHttp) {
  const { result, getLine, getRow, settled, act } = editor;
  const { error } = getRow(TEE);
  await act(() => result.current.setQuantity(getLine(CANDLE), 4));
  await settled();
  expect(getRow(TEE).error).toBe(error);
  await act(() => result.current.setQuantity(getLine(TEE), 6));
  expect(getRow(TEE)).toMatchObject({ quantity: 6, pending: true, error: null });
  await settled();
  expect(getRow(TEE)).toMatchObject({ quantity: 6, pending: false, error: null });
}
