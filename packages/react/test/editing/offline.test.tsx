import {
  dehydrate,
  type DehydratedState,
  hydrate,
  onlineManager,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { CANDLE, PUT_CANDLE, PUT_TEE, SHOP, TEE } from '../helpers/catalogue.ts';
import { isCartMutation } from '../helpers/networkGate.ts';
import { createShopper } from '../helpers/createShopper.tsx';
import { renderCartEditor, renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';
import { comeBackOnline, goOffline, waitForRoundTrips } from '../helpers/offline.ts';
import { FirmlyProvider, useCartEditor } from '../../src/index.ts';

test('offline, changes are pending, and are sent once when the network is back', async () => {
  const editor = await renderCartEditorOverHttp();
  const { result, getLine, getRow, getShownQuantities, gate, sandbox, settled, act } = editor;
  await goOffline(editor);
  for (const quantity of [3, 4, 5]) {
    await act(async () => result.current.setQuantity(getLine(TEE), quantity));
  }
  await act(async () => result.current.setQuantity(getLine(CANDLE), 2));
  expect(getRow(TEE)).toMatchObject({ quantity: 5, pending: true, error: null });
  await waitForRoundTrips(editor);
  expect(result.current.pending).toMatchObject({ totals: true, offline: true });
  expect(gate.sent.filter(isCartMutation)).toEqual([]);
  comeBackOnline(editor);
  await settled();
  expect(result.current.pending.offline).toBe(false);
  expect(getRow(TEE)).toMatchObject({ pending: false, error: null, line: { quantity: 5 } });
  expect(getShownQuantities(TEE)).toEqual([2, 3, 4, 5]);
  expect(gate.sent.filter(isCartMutation)).toHaveLength(2);
  expect(await sandbox.getMutations()).toEqual([`${PUT_TEE} 200`, `${PUT_CANDLE} 200`]);
});

test('a change that is queued behind a mutation which fails with the network waits, and is sent once', async () => {
  const editor = await renderCartEditorOverHttp();
  const { result, getLine, getRow, getShownQuantities, gate, sandbox, settled, act } = editor;
  gate.hold(isCartMutation);
  await act(() => result.current.setQuantity(getLine(TEE), 5));
  await expect.poll(() => gate.waiting.length).toBe(1);
  await act(() => result.current.setQuantity(getLine(CANDLE), 3));
  await goOffline(editor);
  await act(() => gate.releaseAll());
  await expect.poll(() => getRow(TEE).pending).toBe(false);
  await waitForRoundTrips(editor);
  expect(getRow(CANDLE)).toMatchObject({ quantity: 3, pending: true, error: null });
  expect(result.current.pending).toMatchObject({ totals: true, offline: true });
  expect(gate.sent.filter(isCartMutation)).toHaveLength(1);
  comeBackOnline(editor);
  await settled();
  expect(getRow(CANDLE)).toMatchObject({ error: null, line: { quantity: 3 } });
  expect(getShownQuantities(CANDLE)).toEqual([1, 3]);
  expect(getRow(TEE)).toMatchObject({ quantity: 2, error: { name: 'NetworkError' } });
  expect(await sandbox.getMutations()).toEqual([`${PUT_CANDLE} 200`]);
});

test('changes made offline are sent although their provider was unmounted when the network came back', async () => {
  onTestFinished(() => onlineManager.setOnline(true));
  const { result, getLine, act, unmount, wrapper } = await renderCartEditor();
  await act(async () => onlineManager.setOnline(false));
  await act(async () => result.current.setQuantity(getLine(TEE), 5));
  await unmount();
  onlineManager.setOnline(true);
  const again = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect.poll(() => again.result.current.lines[0]?.line.quantity).toBe(5);
  expect(again.result.current.pending.totals).toBe(false);
});

test('persisted mutations without a mutationFn do not block later changes', async () => {
  onTestFinished(() => onlineManager.setOnline(true));
  const shopper = createShopper();
  const withCache = (queryClient: QueryClient) => {
    return ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={queryClient}>
        <FirmlyProvider client={shopper.client}>{children}</FirmlyProvider>
      </QueryClientProvider>
    );
  };
  const first = new QueryClient();
  const page = await renderHook(() => useCartEditor(SHOP), { wrapper: withCache(first) });
  await expect.poll(() => page.result.current.cart).toBeDefined();
  await page.act(async () => onlineManager.setOnline(false));
  await page.act(async () => {
    const [line] = page.result.current.lines;
    if (line) page.result.current.setQuantity(line.line, 5);
  });
  const kept: DehydratedState = JSON.parse(JSON.stringify(dehydrate(first)));
  await page.unmount();
  first.clear();
  onlineManager.setOnline(true);

  const second = new QueryClient();
  hydrate(second, kept);
  const reloaded = await renderHook(() => useCartEditor(SHOP), { wrapper: withCache(second) });
  await expect.poll(() => reloaded.result.current.cart).toBeDefined();
  expect(reloaded.result.current.lines[0]).toMatchObject({ quantity: 2, pending: false });
  await reloaded.act(() => {
    const [, line] = reloaded.result.current.lines;
    if (line) reloaded.result.current.setQuantity(line.line, 4);
  });
  await expect.poll(() => reloaded.result.current.lines[1]?.line.quantity).toBe(4);
});

test('the app’s defaults for mutations (retry, networkMode, gcTime) do not apply to the editor', async () => {
  onTestFinished(() => onlineManager.setOnline(true));
  const { client, sandbox } = createShopper();
  const queryClient = new QueryClient({
    defaultOptions: { mutations: { retry: 3, networkMode: 'always', gcTime: 0 } },
  });
  const { result, act } = await renderHook(() => useCartEditor(SHOP), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queryClient}>
        <FirmlyProvider client={client}>{children}</FirmlyProvider>
      </QueryClientProvider>
    ),
  });
  await expect.poll(() => result.current.cart).toBeDefined();
  const [line] = result.current.lines;
  if (!line) throw new Error('The cart is empty.');
  sandbox.scenario('server-error', { path: '/cart/' });
  await act(() => result.current.setQuantity(line.line, 5));
  await expect.poll(() => result.current.lines[0]?.error).toMatchObject({ status: 500 });
  const puts = () => sandbox.requests.filter(({ method }) => method === 'PUT').length;
  expect(puts()).toBe(1);
  await act(async () => onlineManager.setOnline(false));
  await act(async () => result.current.setQuantity(line.line, 4));
  expect(result.current.pending.offline).toBe(true);
  expect(puts()).toBe(1);
});
