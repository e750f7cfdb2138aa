import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { CANDLE, PUT_TEE, SHOP, TEE } from '../helpers/catalogue.ts';
import { createShopper } from '../helpers/createShopper.tsx';
import { renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';
import { useAddLineItem, useCart } from '../../src/index.ts';

test('a submitted cart refuses edits before any request', async () => {
  const { result, gate, sandbox, settled, act } =
    await renderCartEditorOverHttp('souq-alward.example');
  expect(result.current.cart?.cart_status).toBe('submitted');
  const before = [await sandbox.countRequests(), gate.sent.length];
  const [first] = result.current.lines;
  await act(() => {
    if (first) result.current.setQuantity(first.line, 9);
    result.current.addPromoCode('X');
  });
  await settled();
  expect(result.current.lines[0]).toMatchObject({
    quantity: first?.line.quantity,
    error: { name: 'CartSubmittedError', code: 'ErrorCartSubmitted' },
  });
  expect(result.current.errors.promoCodes).toMatchObject({ name: 'CartSubmittedError' });
  expect([await sandbox.countRequests(), gate.sent.length]).toEqual(before);
});

test('a cart that is submitted during an edit refuses that edit and every later one', async () => {
  const { result, getLine, getRow, getShownQuantities, sandbox, settled, act } =
    await renderCartEditorOverHttp();
  await sandbox.submitCart(SHOP);
  await act(() => result.current.setQuantity(getLine(TEE), 9));
  await settled();
  expect(result.current.cart?.cart_status).toBe('submitted');
  expect(getRow(TEE)).toMatchObject({ error: { code: 'ErrorCartSubmitted' } });
  expect(getShownQuantities(TEE)).toEqual([2, 9, 2]);
  await act(() => result.current.setQuantity(getLine(CANDLE), 3));
  await settled();
  expect(getRow(CANDLE)).toMatchObject({ quantity: 1, error: { name: 'CartSubmittedError' } });
  expect(await sandbox.getMutations()).toEqual([`${PUT_TEE} 409`]);
  expect(await sandbox.countCartReads()).toBe(2);
});

test('a submitted cart that no component reads is read again before it refuses', async () => {
  const { wrapper, sandbox } = createShopper();
  const domain = 'souq-alward.example';
  const reading = await renderHook(() => useCart(domain), { wrapper });
  await expect.poll(() => reading.result.current.data).toBeDefined();
  await reading.unmount();
  const adding = await renderHook(() => useAddLineItem(domain), { wrapper });
  const refused = () => adding.result.current.mutateAsync({ sku: 'SA-عود/10' });
  await adding.act(() => expect(refused()).rejects.toMatchObject({ name: 'CartSubmittedError' }));
  // The refusal follows a second read.
  expect(sandbox.requests.filter(({ path }) => path.endsWith(`${domain}/cart`))).toHaveLength(2);
});
