import { addLineItem, getActiveDomains, getCart, updateLineItem } from '@firmly-kit/core';
import {
  dehydrate,
  type DehydratedState,
  hydrate,
  onlineManager,
  QueryClient,
  QueryClientProvider,
  useQueryClient,
} from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { openEditor, SHOP } from '../helpers/renderCartEditor.tsx';
import { isWrite } from '../helpers/networkGate.ts';
import { createShopper } from '../helpers/createShopper.tsx';
import { FirmlyProvider } from '../../src/provider/FirmlyProvider.tsx';
import { findCartMutations } from '../../src/cache/cartMutations.ts';
import { useActiveDomains } from '../../src/hooks/useActiveDomains.ts';
import { useAddLineItem } from '../../src/hooks/useAddLineItem.ts';
import { useCart } from '../../src/hooks/useCart.ts';
import { useCartEditor } from '../../src/hooks/useCartEditor.ts';

// What goes wrong in the middle of something else.

const STAGING = 'staging.luma.gift';
const TEE = 'Radiant Tee';
const CANDLE = 'Fig & Cedar Candle';
const WEEK_AND_MORE = 8 * 24 * 3_600_000;

test('an undo of a removal that is refused meanwhile does not double the line', async () => {
  const { result, line, lineOf, sandbox, gate, settled, act } = await openEditor();
  sandbox.scenario({ kind: 'status', status: 422 }, { path: 'WS12' });
  gate.hold(isWrite);
  await act(() => result.current.remove(line(TEE)));
  await act(() => result.current.undo(line(TEE)));
  gate.open();
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 2, removed: false });
});

test('undo twice in one go is undo once', async () => {
  const { result, line, lineOf, settled, act } = await openEditor();
  await act(() => result.current.remove(line(TEE)));
  await settled();
  await act(() => {
    result.current.undo(line(TEE));
    result.current.undo(line(TEE));
  });
  await settled();
  expect(lineOf(TEE).quantity).toBe(2);
});

test('an undo that was applied, of which no answer and no cart could be had, is not doubled', async () => {
  const { result, line, lineOf, sandbox, settled, act } = await openEditor();
  await act(() => result.current.remove(line(TEE)));
  await settled();
  sandbox.scenario('truncated', { path: 'WS12' });
  sandbox.scenario('server-error', { path: `${SHOP}/cart` });
  sandbox.scenario('server-error', { path: `${SHOP}/cart` });
  await act(() => result.current.undo(line(TEE)));
  await settled();
  sandbox.clearScenarios();
  await act(() => result.current.undo(line(TEE)));
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 2, removed: false, error: null });
});

test('remove, undo, remove: the last one counts, and can be undone', async () => {
  const { result, line, lineOf, gate, settled, act } = await openEditor();
  gate.hold(isWrite);
  await act(() => result.current.remove(line(TEE)));
  await act(() => result.current.undo(line(TEE)));
  await act(() => result.current.remove(line(TEE)));
  expect(lineOf(TEE)).toMatchObject({ removed: true });
  gate.open();
  await settled();
  expect(lineOf(TEE)).toMatchObject({ removed: true });
  expect(result.current.cart?.line_items).toHaveLength(3);
});

test('removed rows keep their places, whatever the order in which they go', async () => {
  const { result, line, settled, act } = await openEditor();
  const titles = () => result.current.lines.map((one) => one.line.description);
  const before = titles();
  for (const title of [CANDLE, TEE, 'Linen Notebooks']) {
    await act(() => result.current.remove(line(title)));
    await settled();
    expect(titles()).toEqual(before);
  }
});

test('a removal that waits longer than its place would stay does not bring the line back to sight', async () => {
  onTestFinished(() => onlineManager.setOnline(true));
  const { result, line, lineOf, settled, act, writes, quantities } = await openEditor(SHOP, {
    undoMs: 20,
  });
  await act(() => result.current.remove(line(CANDLE)));
  await act(() => result.current.pauseUndo(line(CANDLE), true));
  await settled();
  await act(() => onlineManager.setOnline(false));
  await act(() => result.current.remove(line(TEE)));
  // The time of this place begins later, and is over: so would be that of the other one.
  await act(() => result.current.pauseUndo(line(CANDLE), false));
  await expect.poll(quantities).toHaveLength(3);
  expect(lineOf(TEE)).toMatchObject({ removed: true });
  await act(() => result.current.remove(line(TEE)));
  await act(() => onlineManager.setOnline(true));
  await settled();
  expect(writes()).toHaveLength(2);
  expect(result.current.errors.cart).toBeNull();
  await expect.poll(quantities).toEqual([1, 1]);
});

test('a place without an end stays, and holding one does not lengthen another', async () => {
  const endless = await openEditor(SHOP, { undoMs: Infinity });
  await endless.act(() => endless.result.current.remove(endless.line(TEE)));
  await endless.settled();
  const { result, line, settled, act, quantities } = await openEditor(SHOP, { undoMs: 100 });
  await act(() => result.current.remove(line(TEE)));
  await settled();
  const other = line(CANDLE);
  let isHeld = false;
  const hold = setInterval(() => {
    isHeld = !isHeld;
    result.current.pauseUndo(other, isHeld);
  }, 20);
  onTestFinished(() => clearInterval(hold));
  await expect.poll(quantities).toEqual([1, 1, 1]);
  expect(endless.lineOf(TEE)).toMatchObject({ removed: true });
});

test('a wish for a line that is on its way back shows at once', async () => {
  const { result, line, lineOf, settled, gate, act } = await openEditor();
  await act(() => result.current.remove(line(TEE)));
  await settled();
  gate.hold(isWrite);
  await act(() => result.current.undo(line(TEE)));
  await act(() => result.current.setQuantity(line(TEE), 3));
  expect(lineOf(TEE)).toMatchObject({ quantity: 3, pending: true });
  gate.open();
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 3, pending: false });
});

test('what brings a line back names its variant', async () => {
  const { result, line, settled, gate, act } = await openEditor();
  await act(() => result.current.remove(line(TEE)));
  await settled();
  const bodies: unknown[] = [];
  gate.hold((request) => {
    if (request.method === 'POST')
      void request
        .clone()
        .json()
        .then((body) => bodies.push(body));
    return false;
  });
  await act(() => result.current.undo(line(TEE)));
  await settled();
  expect(bodies).toEqual([{ variant_handles: ['m', 'orange'] }]);
});

test('a line the store does not have any more goes, and the banner says why', async () => {
  const { result, line, settled, act, client } = await openEditor();
  const tee = line(TEE);
  await updateLineItem(client, { domain: SHOP, line: tee, quantity: 0 });
  await act(() => result.current.setQuantity(tee, 5));
  await settled();
  expect(result.current.lines.some((one) => one.line.description === TEE)).toBe(false);
  expect(result.current.errors.cart).toMatchObject({ code: 'ErrorProductNotFound' });
  await act(() => result.current.setQuantity(line(CANDLE), 2));
  await settled();
  expect(result.current.errors.cart).toBeNull();
});

test('a removal of what has gone already is no error', async () => {
  const { result, line, settled, act, client } = await openEditor();
  const tee = line(TEE);
  await updateLineItem(client, { domain: SHOP, line: tee, quantity: 0 });
  await act(() => result.current.remove(tee));
  await settled();
  expect(result.current.errors.cart).toBeNull();
});

test.each([Number.NaN, -1, 1.5, Infinity, 2 ** 60])(
  'a quantity of %d is refused where it is given',
  async (quantity) => {
    const { result, line, lineOf, writes } = await openEditor();
    expect(() => result.current.setQuantity(line(TEE), quantity)).toThrow(
      /^firmly-kit: setQuantity/,
    );
    expect(lineOf(TEE)).toMatchObject({ quantity: 2, pending: false });
    expect(writes()).toEqual([]);
  },
);

test('a wish takes up the one before it in the same breath', async () => {
  const { result, line, lineOf, settled, act } = await openEditor();
  await act(() => {
    result.current.setQuantity(line(TEE), 3);
    result.current.remove(line(TEE));
  });
  await settled();
  await act(() => result.current.undo(line(TEE)));
  await settled();
  expect(lineOf(TEE).quantity).toBe(3);
});

test('a device that ends in the middle takes its wishes and its places along', async () => {
  const clock = { now: Date.now() };
  const { result, gate, act, client, sandbox } = await openEditor(
    STAGING,
    {},
    { seed: 'single', now: () => clock.now },
  );
  const [first] = result.current.lines;
  if (!first) throw new Error('The cart is empty.');
  gate.holdAnswers(isWrite);
  await act(() => result.current.setQuantity(first.line, 2));
  await expect.poll(() => gate.waiting.length).toBe(1);
  await act(() => result.current.addPromoCode('SAVE10'));
  await act(() => result.current.remove(first.line));
  const before = client.cacheKey;
  clock.now += WEEK_AND_MORE;
  await act(() => getActiveDomains(client));
  expect(client.cacheKey).not.toBe(before);
  gate.open();
  await expect.poll(() => result.current.query.status).toBe('success');
  await expect.poll(() => result.current.pending.totals).toBe(false);
  const stored = await getCart(client, { domain: STAGING });
  expect(result.current.cart?.line_items).toEqual(stored.line_items);
  expect(result.current.lines.filter(({ removed }) => removed)).toEqual([]);
  // One, for the device that was there.
  expect(sandbox.requests.filter(({ path }) => path.includes('/cart/'))).toHaveLength(1);
});

test('wishes that a persister has kept without how to send them do not stand in the way', async () => {
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
  const one = await renderHook(() => useCartEditor(SHOP), { wrapper: withCache(first) });
  await expect.poll(() => one.result.current.cart).toBeDefined();
  await one.act(() => onlineManager.setOnline(false));
  await one.act(() => {
    const [line] = one.result.current.lines;
    if (line) one.result.current.setQuantity(line.line, 5);
  });
  const kept: DehydratedState = JSON.parse(JSON.stringify(dehydrate(first)));
  await one.unmount();
  first.clear();
  onlineManager.setOnline(true);

  const second = new QueryClient();
  hydrate(second, kept);
  const two = await renderHook(() => useCartEditor(SHOP), { wrapper: withCache(second) });
  await expect.poll(() => two.result.current.cart).toBeDefined();
  expect(two.result.current.lines[0]).toMatchObject({ quantity: 2, pending: false });
  await two.act(() => {
    const [, line] = two.result.current.lines;
    if (line) two.result.current.setQuantity(line.line, 4);
  });
  await expect.poll(() => two.result.current.lines[1]?.line.quantity).toBe(4);
});

test('wishes made offline go out although their provider was away when the network came back', async () => {
  onTestFinished(() => onlineManager.setOnline(true));
  const { result, line, act, unmount, wrapper } = await openEditor();
  await act(() => onlineManager.setOnline(false));
  await act(() => result.current.setQuantity(line(TEE), 5));
  await unmount();
  onlineManager.setOnline(true);
  const again = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect.poll(() => again.result.current.lines[0]?.line.quantity).toBe(5);
  expect(again.result.current.pending.totals).toBe(false);
});

test('an order that nobody reads any more does not refuse for ever', async () => {
  const { wrapper, sandbox } = createShopper();
  const domain = 'souq-alward.example';
  const reading = await renderHook(() => useCart(domain), { wrapper });
  await expect.poll(() => reading.result.current.data).toBeDefined();
  await reading.unmount();
  const adding = await renderHook(() => useAddLineItem(domain), { wrapper });
  const refused = () => adding.result.current.mutateAsync({ sku: 'SA-عود/10' });
  await adding.act(() => expect(refused()).rejects.toMatchObject({ name: 'CartSubmittedError' }));
  // It was read again before it was refused.
  expect(sandbox.requests.filter(({ path }) => path.endsWith(`${domain}/cart`))).toHaveLength(2);
});

test('a first read of the stores that is under way while something is added is begun anew', async () => {
  const { wrapper, gate } = createShopper({ seed: 'none' });
  gate.holdAnswers(({ url }) => url.includes('active-domains'));
  const { result, act } = await renderHook(
    () => ({ add: useAddLineItem(SHOP), domains: useActiveDomains() }),
    { wrapper },
  );
  await expect.poll(() => gate.waiting.length).toBe(1);
  await act(() => result.current.add.mutateAsync({ sku: 'MUG 50/50 café' }));
  await act(() => gate.open());
  await expect.poll(() => result.current.domains.data).toEqual([SHOP]);
});

test('a host whose mutations retry, or run offline, changes nothing in the writes', async () => {
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
  await act(() => onlineManager.setOnline(false));
  await act(() => result.current.setQuantity(line.line, 4));
  expect(result.current.pending.offline).toBe(true);
  expect(puts()).toBe(1);
});

test('of many writes only what still tells something is kept', async () => {
  const { line, act, result, settled, wrapper } = await openEditor();
  const cache = await renderHook(() => useQueryClient(), { wrapper });
  for (const quantity of [3, 4, 5, 6]) {
    await act(() => result.current.setQuantity(line(TEE), quantity));
    await settled();
  }
  await act(() => result.current.setQuantity(line('Linen Notebooks'), 40));
  await settled();
  await act(() => result.current.setQuantity(line(CANDLE), 2));
  await settled();
  const kept = findCartMutations(cache.result.current, ['firmly']).map(({ state }) => state.status);
  expect(kept).toEqual(['error', 'success']);
});

test('what another part of the app adds while a place is open is there', async () => {
  const { result, line, lineOf, settled, act, client } = await openEditor();
  await act(() => result.current.remove(line(TEE)));
  await settled();
  await addLineItem(client, { domain: SHOP, sku: 'WS12-M-Orange' });
  await act(() => result.current.query.refetch());
  expect(lineOf(TEE)).toMatchObject({ removed: false, quantity: 1 });
  await act(() => result.current.undo(line(TEE)));
  await settled();
  expect(lineOf(TEE)).toMatchObject({ removed: false, quantity: 2 });
});
