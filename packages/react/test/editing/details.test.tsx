import { type Cart, createFirmlyClient, getActiveDomains, type LineItem } from '@firmly-kit/core';
import { keepPreviousData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { openEditor, SHOP, VERRE } from '../helpers/renderCartEditor.tsx';
import { createGate, isRead, isWrite } from '../helpers/networkGate.ts';
import { createShopper, ownBaseUrl } from '../helpers/createShopper.tsx';
import { createRemovedLines } from '../../src/editor/createRemovedLines.ts';
import type { EditableLine } from '@firmly-kit/core/cart';
import { FirmlyProvider } from '../../src/provider/FirmlyProvider.tsx';
import { useCart } from '../../src/hooks/useCart.ts';
import { useCartEditor } from '../../src/hooks/useCartEditor.ts';
import { useUpdateLineItem } from '../../src/hooks/useUpdateLineItem.ts';

// What only one line of the code sees to.

const STAGING = 'staging.luma.gift';
const OTHER = 'other.example';
const TEE = 'Radiant Tee';
const CANDLE = 'Fig & Cedar Candle';
const WEEK_AND_MORE = 8 * 24 * 3_600_000;

/** A shopper at a service that answers as a test wants, whatever sandboxes can. */
function createShopperAt(answer: (request: Request) => Cart | Promise<Cart>) {
  const gate = createGate(async (...args) => Response.json(await answer(new Request(...args))));
  const client = createFirmlyClient({
    baseUrl: ownBaseUrl(),
    accessToken: 'token',
    fetch: gate.fetch,
  });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <FirmlyProvider client={client}>{children}</FirmlyProvider>
  );
  return { gate, wrapper };
}

/** Stores whose carts hold one line of the same product, each its own number of it. */
function sellOneCap(quantities: Record<string, number>) {
  return async (request: Request): Promise<Cart> => {
    const { pathname } = new URL(request.url);
    const domain = pathname.split('/')[4] ?? '';
    if (request.method === 'POST') quantities[domain] = Number(pathname.split('/').at(-1));
    if (request.method === 'PUT') {
      const { quantity }: { quantity: number } = await request.json();
      quantities[domain] = quantity;
    }
    const quantity = quantities[domain] ?? 0;
    return { line_items: quantity > 0 ? [{ sku: 'CAP', description: 'Cap', quantity }] : [] };
  };
}

function firstOf(lines: readonly EditableLine[] | readonly LineItem[]): LineItem {
  const [first] = lines;
  if (!first) throw new Error('The cart is empty.');
  return 'line' in first ? first.line : first;
}

test('a line that was asked back before it was gone is never shown as removed again', async () => {
  const { wrapper, gate } = createShopper();
  const rendered: (EditableLine | undefined)[] = [];
  const { result, act } = await renderHook(
    () => {
      const editor = useCartEditor(SHOP);
      rendered.push(editor.lines.find(({ line }) => line.description === TEE));
      return editor;
    },
    { wrapper },
  );
  await expect.poll(() => result.current.cart).toBeDefined();
  const tee = firstOf(result.current.lines);
  gate.hold(isWrite);
  await act(() => result.current.remove(tee));
  await expect.poll(() => gate.waiting).toHaveLength(1);
  await act(() => result.current.undo(tee));
  const before = rendered.length;
  gate.letOne();
  // The removal is answered, and the undo is under way.
  await expect.poll(() => gate.sent.filter(isWrite)).toHaveLength(2);
  gate.open();
  await expect.poll(() => result.current.pending.totals).toBe(false);
  const shown = rendered.slice(before);
  expect(shown.map((row) => row?.removed)).toEqual(shown.map(() => false));
  expect(new Set(shown.map((row) => row?.quantity))).toEqual(new Set([2]));
  expect(shown.at(-1)).toMatchObject({ pending: false, error: null });
});

test('a store that grants fewer than were wished for is the one that is believed', async () => {
  const { gate, wrapper } = createShopperAt(() => ({ line_items: [{ sku: 'CAP', quantity: 2 }] }));
  const { result, act } = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect.poll(() => result.current.cart).toBeDefined();
  gate.hold(isWrite);
  await act(() => result.current.setQuantity(firstOf(result.current.lines), 5));
  expect(result.current.lines).toMatchObject([{ quantity: 5, pending: true }]);
  gate.open();
  await expect.poll(() => result.current.pending.totals).toBe(false);
  expect(result.current.lines).toMatchObject([{ quantity: 2, pending: false, error: null }]);
});

test('a removal in doubt that was not done says so, and the line is back', async () => {
  const { result, line, lineOf, sandbox, settled, writes, act } = await openEditor();
  sandbox.scenario('server-error', { path: 'WS12' });
  await act(() => result.current.remove(line(TEE)));
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 2, removed: false, pending: false });
  expect(lineOf(TEE).error).toMatchObject({ status: 500 });
  expect(writes()).toHaveLength(1);
});

test('a clearing that was done, of which the answer is cut off, is no error', async () => {
  const { result, sandbox, settled, writes, act } = await openEditor();
  sandbox.scenario('truncated', { path: '/line-items' });
  await act(() => result.current.clear());
  await settled();
  expect(result.current.lines).toEqual([]);
  expect(result.current.errors.cart).toBeNull();
  expect(writes()).toEqual(['DELETE line-items']);
});

test('promo codes that were taken off, of which the answer is cut off, are no error', async () => {
  const { result, sandbox, settled, writes, act } = await openEditor();
  expect(result.current.cart?.coupons).toEqual(['WELCOME10']);
  sandbox.scenario('truncated', { path: 'promo-codes' });
  await act(() => result.current.clearPromoCodes());
  await settled();
  expect(result.current.cart?.coupons).toEqual([]);
  expect(result.current.errors).toEqual({ promoCodes: null, cart: null });
  expect(writes()).toEqual(['DELETE promo-codes']);
});

test('a promo code in doubt that was not applied says so, at the promo codes', async () => {
  const { result, sandbox, settled, writes, act } = await openEditor(
    STAGING,
    {},
    { seed: 'single' },
  );
  sandbox.scenario('server-error', { path: 'promo-codes' });
  await act(() => result.current.addPromoCode('SAVE10'));
  await settled();
  expect(result.current.cart?.coupons ?? []).toEqual([]);
  expect(result.current.errors.promoCodes).toMatchObject({ status: 500 });
  expect(writes()).toEqual(['POST promo-codes']);
});

test('why a promo code was refused stands at the promo codes, and nowhere else', async () => {
  const { result, settled, act } = await openEditor();
  await act(() => result.current.addPromoCode('NOPE'));
  await settled();
  expect(result.current.errors).toMatchObject({
    promoCodes: { code: 'ErrorInvalidPromoCode' },
    cart: null,
  });
  expect(result.current.lines.map(({ error }) => error)).toEqual([null, null, null, null]);
});

test('a fast view of a cart follows a write, without another read', async () => {
  const { wrapper, gate } = createShopper();
  const { result, act } = await renderHook(
    () => ({ editor: useCartEditor(SHOP), fast: useCart(SHOP, { fastMode: true }) }),
    { wrapper },
  );
  await expect.poll(() => result.current.editor.cart && result.current.fast.data).toBeDefined();
  const reads = gate.sent.filter(isRead).length;
  await act(() => result.current.editor.setQuantity(firstOf(result.current.editor.lines), 3));
  await expect.poll(() => result.current.editor.pending.totals).toBe(false);
  expect(result.current.fast.data?.line_items[0]?.quantity).toBe(3);
  expect(result.current.fast.data?.total).toEqual(result.current.editor.cart?.total);
  expect(gate.sent.filter(isRead)).toHaveLength(reads);
});

test('what the store answers to a device that has ended meanwhile does not show on the new one', async () => {
  const clock = { now: Date.now() };
  const { wrapper, client, gate } = createShopper({ seed: 'single', now: () => clock.now });
  const shown = new Set<number | undefined>();
  const { result, act } = await renderHook(
    () => {
      const cart = useCart(STAGING);
      shown.add(cart.data?.line_items[0]?.quantity);
      return { cart, update: useUpdateLineItem(STAGING) };
    },
    { wrapper },
  );
  await expect.poll(() => result.current.cart.data).toBeDefined();
  const line = firstOf(result.current.cart.data?.line_items ?? []);
  gate.holdAnswers(isWrite);
  const outcome = result.current.update.mutateAsync({ line, quantity: 7 }).then(
    () => 'shown',
    (error: Error) => error.name,
  );
  await expect.poll(() => gate.waiting).toHaveLength(1);
  clock.now += WEEK_AND_MORE;
  await act(() => getActiveDomains(client));
  // The new device's own cart is there before the old one's answer is.
  await expect.poll(() => gate.sent.filter(({ url }) => url.endsWith('/cart'))).toHaveLength(2);
  await expect.poll(() => result.current.cart.isFetching).toBe(false);
  expect(result.current.cart.data?.line_items).toMatchObject([{ quantity: 1 }]);
  await act(async () => {
    gate.open();
    expect(await outcome).toBe('DeviceChangedError');
  });
  expect(result.current.cart.data?.line_items).toMatchObject([{ quantity: 1 }]);
  expect(shown).not.toContain(7);
});

test('what stands there of another store until the next one is read is not to be edited', async () => {
  const { wrapper, gate } = createShopper();
  const { result, act, rerender } = await renderHook(
    (domain: string = SHOP) => useCartEditor(domain, { placeholderData: keepPreviousData }),
    { wrapper, initialProps: SHOP },
  );
  await expect.poll(() => result.current.lines).toHaveLength(4);
  gate.hold(isRead);
  await rerender(VERRE);
  await expect.poll(() => gate.waiting).toHaveLength(1);
  expect(result.current.query).toMatchObject({
    isPlaceholderData: true,
    data: { display_name: 'Luma Gift Shop' },
  });
  expect(result.current.cart).toBeUndefined();
  expect(result.current.lines).toEqual([]);
  await act(() => gate.open());
  await expect.poll(() => result.current.cart?.display_name).toBe('Maison Verre');
  expect(result.current.lines).toHaveLength(3);
});

test('while a cart is being emptied each of its lines waits', async () => {
  const { result, gate, settled, act } = await openEditor();
  gate.hold(isWrite);
  await act(() => result.current.clear());
  expect(result.current.lines.map(({ pending }) => pending)).toEqual([true, true, true, true]);
  expect(result.current.pending.lines).toBe(true);
  gate.open();
  await settled();
  expect(result.current.lines).toEqual([]);
  expect(result.current.pending.lines).toBe(false);
});

test('what was removed at one store is not brought back at another that sells the same', async () => {
  const { gate, wrapper } = createShopperAt(sellOneCap({ [SHOP]: 2, [OTHER]: 1 }));
  const { result, act, rerender } = await renderHook(
    (domain: string = SHOP) => useCartEditor(domain, { undoMs: Infinity }),
    { wrapper, initialProps: SHOP },
  );
  const settled = () => expect.poll(() => result.current.pending.totals).toBe(false);
  await expect.poll(() => result.current.lines).toHaveLength(1);
  await act(() => result.current.remove(firstOf(result.current.lines)));
  await settled();

  await rerender(OTHER);
  await expect.poll(() => result.current.lines).toMatchObject([{ quantity: 1, removed: false }]);
  await act(() => result.current.undo(firstOf(result.current.lines)));
  await settled();
  expect(result.current.lines).toMatchObject([{ quantity: 1, removed: false }]);
  expect(gate.sent.filter(isWrite).filter(({ url }) => url.includes(OTHER))).toEqual([]);

  await rerender(SHOP);
  await expect.poll(() => result.current.lines).toMatchObject([{ quantity: 2, removed: true }]);
  await act(() => result.current.undo(firstOf(result.current.lines)));
  await settled();
  expect(result.current.lines).toMatchObject([{ quantity: 2, removed: false }]);
});

test('of two lines of one product, the one that is changed shows the wish', async () => {
  const twin = { sku: 'CAP', description: 'Cap', quantity: 1 };
  const { gate, wrapper } = createShopperAt(() => ({
    line_items: [
      { ...twin, line_item_id: '1' },
      { ...twin, line_item_id: '2' },
    ],
  }));
  const { result, act } = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect.poll(() => result.current.lines).toHaveLength(2);
  gate.hold(isWrite);
  const second = firstOf(result.current.lines.slice(1));
  await act(() => result.current.setQuantity(second, 3));
  expect(result.current.lines).toMatchObject([
    { quantity: 1, pending: false },
    { quantity: 3, pending: true },
  ]);
  await act(() => gate.open());
  await expect.poll(() => result.current.pending.totals).toBe(false);
});

test('no time runs for a place that nobody looks at', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const places = createRemovedLines();
  places.setUndoMs(50);
  const stops = [places.subscribe(() => undefined), places.subscribe(() => undefined)];
  const id = places.add({ key: 'a', owner: 'b', line: {}, quantity: 1, before: [] });
  places.setStatus(id, 'offered');
  stops.pop()?.();
  // One is still looking.
  expect(vi.getTimerCount()).toBe(1);
  stops.pop()?.();
  expect(vi.getTimerCount()).toBe(0);
  vi.runAllTimers();
  expect(places.getSnapshot()).toMatchObject([{ id, status: 'offered' }]);
  places.subscribe(() => undefined);
  vi.runAllTimers();
  expect(places.getSnapshot()).toEqual([]);
});

test('a changed time holds for the places that are offered from then on', async () => {
  const { wrapper } = createShopper();
  const { result, act, rerender } = await renderHook(
    (undoMs: number = Infinity) => useCartEditor(SHOP, { undoMs }),
    { wrapper, initialProps: Infinity },
  );
  const titlesOf = (isRemoved: boolean) =>
    result.current.lines
      .filter(({ removed }) => removed === isRemoved)
      .map(({ line }) => line.description);
  const remove = async (title: string) => {
    const row = result.current.lines.find(({ line }) => line.description === title);
    await act(() => row && result.current.remove(row.line));
    await expect.poll(() => result.current.pending.totals).toBe(false);
  };
  await expect.poll(() => result.current.lines).toHaveLength(4);
  await remove(TEE);
  await rerender(20);
  await remove(CANDLE);
  await expect.poll(() => titlesOf(true)).toEqual([TEE]);
  expect(titlesOf(false)).toHaveLength(2);
});

test('writes take turns within a page also where the browser has no locks', async () => {
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'locks'));
  const { result, line, lineOf, gate, settled, act, writes } = await openEditor();
  expect(navigator.locks).toBeUndefined();
  gate.hold(isWrite);
  await act(() => {
    result.current.setQuantity(line(TEE), 3);
    result.current.setQuantity(line(CANDLE), 2);
  });
  await expect.poll(() => gate.waiting.length).toBeGreaterThan(0);
  // A second write would be on its way by the time a read that set out after it is back.
  await act(() => result.current.query.refetch());
  expect(gate.sent.filter(isWrite)).toHaveLength(1);
  gate.letOne();
  await expect.poll(() => lineOf(TEE)).toMatchObject({ quantity: 3, pending: false });
  await expect.poll(() => gate.sent.filter(isWrite)).toHaveLength(2);
  gate.open();
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 3, error: null });
  expect(lineOf(CANDLE)).toMatchObject({ quantity: 2, error: null });
  expect(writes()).toHaveLength(2);
});

test('a write with a client that all shoppers would share is refused on a server', async () => {
  expect(await writeWithoutWindow({ ownsDefaultSession: true })).toEqual({
    outcome: expect.stringContaining('Create one client per request with the shopper’s token'),
    requests: 0,
  });
  expect(await writeWithoutWindow({ ownsDefaultSession: false })).toEqual({
    outcome: 'written',
    requests: 1,
  });
});

/** Empties a cart where there is no window, by which TanStack Query knows a server: here, in a worker. */
async function writeWithoutWindow({
  ownsDefaultSession,
}: {
  ownsDefaultSession: boolean;
}): Promise<unknown> {
  const core = new URL('../../../core/src/index.ts', import.meta.url).href;
  const mutation = new URL('../../src/mutations/clearCart.ts', import.meta.url).href;
  const tanstack = new URL('/@id/@tanstack/react-query', location.origin).href;
  const code = `
    const [{ createFirmlyClient }, { clearCartMutationOptions }, { QueryClient }] = await Promise.all(
      ${JSON.stringify([core, mutation, tanstack])}.map((url) => import(url)),
    );
    let requests = 0;
    const client = createFirmlyClient({
      ...${ownsDefaultSession ? "{ appId: 'module-level' }" : "{ accessToken: 'token' }"},
      baseUrl: ${JSON.stringify(ownBaseUrl())},
      fetch: async () => {
        requests += 1;
        return Response.json({ line_items: [] });
      },
    });
    const queryClient = new QueryClient();
    const options = clearCartMutationOptions(client, queryClient, { domain: ${JSON.stringify(SHOP)} });
    const outcome = await queryClient.getMutationCache().build(queryClient, options).execute()
      .then(() => 'written', (error) => error.message);
    postMessage({ outcome, requests });
  `;
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(url, { type: 'module' });
  onTestFinished(() => {
    worker.terminate();
    URL.revokeObjectURL(url);
  });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
}
