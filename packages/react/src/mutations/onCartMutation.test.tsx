import { useQueryClient } from '@tanstack/react-query';
import { expect, onTestFinished, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { SHOP } from '../../test/helpers/catalogue.ts';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { isCartMutation } from '../../test/helpers/networkGate.ts';
import { type CartMutation, onCartMutation, useAddLineItem, useCartEditor } from '../index.ts';

async function renderCart() {
  const shopper = createShopper({ seed: 'demo' });
  const { result } = await renderHook(
    () => ({
      editor: useCartEditor(SHOP),
      add: useAddLineItem(SHOP),
      queryClient: useQueryClient(),
    }),
    { wrapper: shopper.wrapper },
  );
  await expect.poll(() => result.current.editor.cart?.line_items.length).toBeGreaterThan(0);
  const heard: CartMutation[] = [];
  const listen = (listener: (mutation: CartMutation) => void) =>
    onCartMutation(shopper.client, result.current.queryClient, listener);
  const unsubscribe = listen((mutation) => heard.push(mutation));
  const setQuantity = (quantity: number) => {
    const [row] = result.current.editor.lines;
    if (row) result.current.editor.setQuantity(row.line, quantity);
  };
  const isSettled = () => !result.current.editor.pending.totals;
  return { ...shopper, result, heard, listen, unsubscribe, setQuantity, isSettled };
}

test('a change is announced before it is sent, with the cart before and a promise of the cart after', async () => {
  const { gate, heard, setQuantity } = await renderCart();
  gate.hold(isCartMutation);
  setQuantity(3);
  await expect.poll(() => heard.length).toBe(1);
  expect(heard).toMatchObject([
    { type: 'updateLineItem', domain: SHOP, variables: { quantity: 3 }, cart: { shop_id: SHOP } },
  ]);
  expect(heard[0]?.cart?.line_items[0]?.quantity).toBe(2);
  gate.releaseAll();
  expect((await heard[0]?.promise)?.line_items[0]?.quantity).toBe(3);
});

test('superseded changes are not announced, those of other hooks are', async () => {
  const { gate, heard, setQuantity, isSettled, result } = await renderCart();
  gate.hold(isCartMutation);
  for (const quantity of [3, 4, 5]) setQuantity(quantity);
  result.current.add.mutate({ sku: 'MUG 50/50 café' });
  await expect.poll(() => gate.waiting.length).toBe(1);
  gate.releaseAll();
  await expect.poll(isSettled).toBe(true);
  expect(heard.map(({ type }) => type)).toEqual(
    gate.sent
      .filter(isCartMutation)
      .map(({ method }) => (method === 'POST' ? 'addLineItem' : 'updateLineItem')),
  );
});

test('a listener that throws breaks nothing, and a rejection that nobody handles is none', async () => {
  const { heard, listen, unsubscribe, setQuantity, isSettled, result } = await renderCart();
  const uncaught = vi.fn<(event: ErrorEvent | PromiseRejectionEvent) => void>((event) =>
    event.preventDefault(),
  );
  window.addEventListener('error', uncaught);
  window.addEventListener('unhandledrejection', uncaught);
  onTestFinished(() => {
    window.removeEventListener('error', uncaught);
    window.removeEventListener('unhandledrejection', uncaught);
  });
  const stop = listen(() => {
    throw new Error('analytics are down');
  });
  setQuantity(3);
  await expect.poll(isSettled).toBe(true);
  expect(result.current.editor.lines[0]?.quantity).toBe(3);
  expect(uncaught).toHaveBeenCalledOnce();
  stop();
  setQuantity(100_000);
  await expect.poll(() => result.current.editor.lines[0]?.error).toBeTruthy();
  await expect(heard[1]?.promise).rejects.toMatchObject({ name: 'HttpError' });
  unsubscribe();
  setQuantity(4);
  await expect.poll(isSettled).toBe(true);
  expect(heard).toHaveLength(2);
  expect(uncaught).toHaveBeenCalledOnce();
});
