import { type Cart, getActiveDomains } from '@firmly-kit/core';
import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { addLineItemMutationOptions, cartSettled, useCartEditor } from '../../src/index.ts';
import { CANDLE, NOTEBOOKS, OVER_A_WEEK, SHOP, STAGING, TEE } from '../helpers/catalogue.ts';
import { createShopperOverHttp } from '../helpers/createShopper.tsx';
import { isCartMutation } from '../helpers/networkGate.ts';
import { comeBackOnline, goOffline } from '../helpers/offline.ts';
import { renderCartEditor, renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';
import { startServer } from '../helpers/sandboxServer.ts';

const quantityOf = (cart: Cart, title: string) =>
  cart.line_items.find(({ description }) => description === title)?.quantity;

test('settled resolves with the confirmed cart after the last of several changes', async () => {
  const { result, getLine, gate, act } = await renderCartEditorOverHttp();
  gate.hold(isCartMutation);
  await act(() => result.current.setQuantity(getLine(TEE), 3));
  await expect.poll(() => gate.waiting).toHaveLength(1);
  await act(() => result.current.setQuantity(getLine(TEE), 4));
  await act(() => result.current.setQuantity(getLine(TEE), 5));
  let isSettled = false;
  const cart = result.current.settled().then((settled) => {
    isSettled = true;
    return settled;
  });
  gate.releaseOne();
  await expect.poll(() => gate.sent.filter(isCartMutation)).toHaveLength(2);
  expect(isSettled).toBe(false);
  gate.releaseAll();
  expect(quantityOf(await cart, TEE)).toBe(5);
});

test('settled resolves at once, without a request, while nothing is pending', async () => {
  const { result, gate } = await renderCartEditorOverHttp();
  const before = gate.sent.length;
  expect(await result.current.settled()).toEqual(result.current.cart);
  expect(gate.sent).toHaveLength(before);
});

test('settled rejects with the first refusal, which its line shows', async () => {
  const { result, getLine, getRow, settled, act } = await renderCartEditorOverHttp();
  await act(() => result.current.setQuantity(getLine(NOTEBOOKS), 40));
  await act(() => result.current.setQuantity(getLine(TEE), 3));
  await expect(result.current.settled()).rejects.toMatchObject({ code: 'ErrorNotEnoughStock' });
  await settled();
  expect(getRow(NOTEBOOKS).error).toMatchObject({ code: 'ErrorNotEnoughStock' });
  // The shopper has read the refusal, and the cart is as the store confirmed it.
  expect(quantityOf(await result.current.settled(), NOTEBOOKS)).toBe(1);
});

test('settled ignores the failure of a request that a later one of its target replaced', async () => {
  const { result, getLine, getRow, gate, sandbox, act } = await renderCartEditorOverHttp();
  await sandbox.scenario({ kind: 'status', status: 422 }, { path: 'WS12' });
  gate.hold(isCartMutation);
  await act(() => result.current.setQuantity(getLine(TEE), 3));
  await expect.poll(() => gate.waiting).toHaveLength(1);
  await act(() => result.current.setQuantity(getLine(TEE), 5));
  const cart = result.current.settled();
  gate.releaseAll();
  expect(quantityOf(await cart, TEE)).toBe(5);
  await expect.poll(() => getRow(TEE)).toMatchObject({ quantity: 5, pending: false, error: null });
});

test('settled waits for the network', async () => {
  const editor = await renderCartEditorOverHttp();
  const { result, getLine, act } = editor;
  await goOffline(editor);
  await act(() => result.current.setQuantity(getLine(CANDLE), 3));
  const cart = result.current.settled();
  comeBackOnline(editor);
  expect(quantityOf(await cart, CANDLE)).toBe(3);
});

test('settled rejects when the session of the changes is replaced', async () => {
  const clock = { now: Date.now() };
  const { result, gate, act, client, getLine } = await renderCartEditor(
    STAGING,
    {},
    { seed: 'single', now: () => clock.now },
  );
  gate.holdResponses(isCartMutation);
  await act(() => result.current.setQuantity(getLine('Radiant Tee - Orange XS'), 2));
  await expect.poll(() => gate.waiting).toHaveLength(1);
  const outcome = result.current.settled().then(
    () => 'settled',
    (error: Error) => error.name,
  );
  clock.now += OVER_A_WEEK;
  await act(() => getActiveDomains(client));
  expect(await outcome).toBe('DeviceChangedError');
  gate.releaseAll();
});

test('without a domain settled rejects', async () => {
  const { wrapper } = createShopperOverHttp(await startServer());
  const { result } = await renderHook(() => useCartEditor(undefined), { wrapper });
  await expect(result.current.settled()).rejects.toThrow('without a domain');
});

test('cartSettled works outside of components, and reads a cart that is not cached', async () => {
  const sandbox = await startServer();
  const { client, gate } = createShopperOverHttp(sandbox);
  const queryClient = new QueryClient();
  const add = new MutationObserver(
    queryClient,
    addLineItemMutationOptions(client, queryClient, { domain: SHOP }),
  );
  void add.mutate({ sku: 'NB-LINEN-3', quantity: 2 });
  const cart = await cartSettled(queryClient, client, { domain: SHOP });
  expect(quantityOf(cart, NOTEBOOKS)).toBe(3);
  expect(gate.sent.filter(isCartMutation)).toHaveLength(1);
  expect(await sandbox.countCartReads()).toBe(0);

  const other = await cartSettled(queryClient, client, { domain: STAGING });
  expect(other.line_items).toHaveLength(1);
  expect(await sandbox.countCartReads()).toBe(1);
});
