import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { FirmlyProvider, useAddLineItem, useCartEditor } from '../../src/index.ts';
import { CANDLE, SHOP, TEE } from '../helpers/catalogue.ts';
import { createShopperOverHttp } from '../helpers/createShopper.tsx';
import { getFirstLine } from '../helpers/fakeStore.ts';
import { isCartMutation } from '../helpers/networkGate.ts';
import { comeBackOnline, goOffline } from '../helpers/offline.ts';
import { renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';
import { startServer } from '../helpers/sandboxServer.ts';

/** Whether the browser would ask before it leaves the page. */
function wouldAsk(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

test('a change that was sent survives the page, so nothing is asked', async () => {
  const { result, getLine, gate, settled, act } = await renderCartEditorOverHttp();
  gate.holdResponses(isCartMutation);
  await act(() => result.current.setQuantity(getLine(TEE), 5));
  await expect.poll(() => gate.waiting).toHaveLength(1);
  expect(gate.sent.filter(isCartMutation).map(({ keepalive }) => keepalive)).toEqual([true]);
  expect(gate.sent.some(({ method, keepalive }) => method === 'GET' && keepalive)).toBe(false);
  expect(wouldAsk()).toBe(false);
  gate.releaseAll();
  await settled();
});

test('while a queued change would be lost, the browser asks', async () => {
  const { result, getLine, gate, settled, act } = await renderCartEditorOverHttp();
  expect(wouldAsk()).toBe(false);
  gate.holdResponses(isCartMutation);
  await act(() => result.current.setQuantity(getLine(TEE), 5));
  await act(() => result.current.setQuantity(getLine(CANDLE), 2));
  await expect.poll(() => gate.waiting).toHaveLength(1);
  expect(wouldAsk()).toBe(true);
  gate.releaseOne();
  // The second one is sent, and its response is held.
  await expect.poll(() => gate.waiting).toHaveLength(1);
  expect(wouldAsk()).toBe(false);
  gate.releaseAll();
  await settled();
  expect(wouldAsk()).toBe(false);
});

test('a change that waits for its session or for the network would be lost too', async () => {
  const shopper = createShopperOverHttp(await startServer({ seed: 'none' }));
  const { gate, wrapper } = shopper;
  gate.hold(({ url }) => url.endsWith('/browser-session'));
  const { result, act } = await renderHook(() => useAddLineItem(SHOP), { wrapper });
  await act(() => result.current.mutate({ sku: 'NB-LINEN-3' }));
  await expect.poll(() => gate.waiting).toHaveLength(1);
  expect(wouldAsk()).toBe(true);
  gate.holdResponses(isCartMutation);
  gate.hold(() => false);
  gate.releaseOne();
  await expect.poll(() => gate.sent.filter(isCartMutation)).toHaveLength(1);
  expect(wouldAsk()).toBe(false);
  await expect.poll(() => gate.waiting).toHaveLength(1);
  gate.releaseAll();
  await expect.poll(() => result.current.isSuccess).toBe(true);

  const editor = await renderCartEditorOverHttp();
  await goOffline(editor);
  await editor.act(() => editor.result.current.setQuantity(editor.getLine(TEE), 5));
  expect(wouldAsk()).toBe(true);
  comeBackOnline(editor);
  await editor.settled();
  expect(wouldAsk()).toBe(false);
});

test('a change whose token was refused is not sent yet', async () => {
  const { sandbox, result, getLine, gate, settled, act } = await renderCartEditorOverHttp();
  await sandbox.scenario('unauthorized', { path: 'WS12' });
  gate.hold(({ url }) => url.endsWith('/browser-session'));
  await act(() => result.current.setQuantity(getLine(TEE), 5));
  await expect.poll(() => gate.waiting).toHaveLength(1);
  expect(gate.sent.filter(isCartMutation)).toHaveLength(1);
  expect(wouldAsk()).toBe(true);
  gate.releaseAll();
  await settled();
  expect(gate.sent.filter(isCartMutation)).toHaveLength(2);
});

test('an editor that is mounted later than the provider counts too', async () => {
  const { wrapper, gate } = createShopperOverHttp(await startServer());
  const { result, act, rerender } = await renderHook((domain?: string) => useCartEditor(domain), {
    wrapper,
  });
  await rerender(SHOP);
  await expect.poll(() => result.current.cart).toBeDefined();
  gate.hold(isCartMutation);
  await act(() => {
    for (const { line } of result.current.lines) result.current.setQuantity(line, 3);
  });
  expect(wouldAsk()).toBe(true);
  gate.releaseAll();
  await expect.poll(() => result.current.pending.totals).toBe(false);
});

test('warnBeforeUnload={false} never asks, and an unmounted provider asks until its changes are sent', async () => {
  const { client, gate } = createShopperOverHttp(await startServer());
  const queryClient = new QueryClient();
  let warns = false;
  const { result, act, rerender, unmount } = await renderHook(() => useCartEditor(SHOP), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queryClient}>
        <FirmlyProvider client={client} warnBeforeUnload={warns}>
          {children}
        </FirmlyProvider>
      </QueryClientProvider>
    ),
  });
  await expect.poll(() => result.current.cart).toBeDefined();
  gate.hold(isCartMutation);
  await act(() => {
    const [first, second] = result.current.lines;
    if (!first || !second) throw new Error('There are no two lines.');
    result.current.setQuantity(getFirstLine(result.current.lines), 5);
    result.current.setQuantity(second.line, 2);
  });
  expect(wouldAsk()).toBe(false);
  warns = true;
  await rerender();
  expect(wouldAsk()).toBe(true);
  warns = false;
  await rerender();
  expect(wouldAsk()).toBe(false);
  warns = true;
  await rerender();
  await unmount();
  expect(wouldAsk()).toBe(true);
  gate.releaseAll();
  await expect.poll(() => queryClient.isMutating()).toBe(0);
  expect(wouldAsk()).toBe(false);
});
