import { getCart, createMemoryStorage, removeLineItem } from '@firmly-kit/core';
import type { Scenario } from '@firmly-kit/sandbox';
import { onlineManager } from '@tanstack/react-query';
import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { anyEdit, ask, figuresOf, type Send } from '../helpers/arbitraries.ts';
import { SHOP, VERRE } from '../helpers/renderCartEditor.tsx';
import { isRead, isWrite } from '../helpers/networkGate.ts';
import {
  createShopperOverHttp,
  domainOf,
  openEditorOverHttp,
  startServer,
} from '../helpers/overHttp.tsx';
import { useActiveCarts } from '../../src/hooks/useActiveCarts.ts';
import { useActiveDomains } from '../../src/hooks/useActiveDomains.ts';
import { useAddLineItem } from '../../src/hooks/useAddLineItem.ts';
import { useCartCount } from '../../src/hooks/useCartCount.ts';
import { useCartEditor } from '../../src/hooks/useCartEditor.ts';

// What must hold when a cart is edited, at a server that listens on a socket.

const TEE = 'Radiant Tee';
const CANDLE = 'Fig & Cedar Candle';
const NOTEBOOKS = 'Linen Notebooks';
const PUT_TEE = 'PUT line-items/WS12-M-Orange';
const PUT_CANDLE = 'PUT line-items/40211846824015';

type Editor = Awaited<ReturnType<typeof openEditorOverHttp>>;

const isOfTee = (request: Request) => isWrite(request) && request.url.includes('WS12');

const edit = fc.record({
  edit: anyEdit,
  /** Whether the shopper waits for the answer before the next edit. */
  waits: fc.constantFrom(true, false, false, false, false),
});

// Each of these ends in the write being applied once.
const network = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('latency'), delayMs: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('truncated') }) },
) satisfies fc.Arbitrary<Scenario>;

test.each([SHOP, VERRE])(
  '30 random edits at %s end as if each had waited for the one before, and no two writes overlap',
  async (domain) => {
    const sandbox = await startServer();
    const property = fc.asyncProperty(
      fc.array(edit, { minLength: 30, maxLength: 30 }),
      fc.array(network, { minLength: 12, maxLength: 12 }),
      async (edits, faults) => {
        const { wrapper, client, flights } = createShopperOverHttp(sandbox);
        const { result, act, unmount } = await renderHook(
          () => ({ editor: useCartEditor(domain, { undoMs: 1e6 }), add: useAddLineItem(domain) }),
          { wrapper },
        );
        await expect.poll(() => result.current.editor.cart).toBeDefined();
        // Once: a token that is refused twice in a row ends the write.
        await sandbox.scenario('unauthorized', { path: '/cart/' });
        for (const fault of faults) await sandbox.scenario(fault, { path: '/cart/' });
        await sandbox.scenario(
          { kind: 'latency', delayMs: 3 },
          { path: '/cart/', times: Infinity },
        );
        const settled = () =>
          expect.poll(() => result.current.editor.pending.totals, { interval: 5 }).toBe(false);
        const sends: Send[] = [];
        for (const one of edits) {
          await act(() => {
            const send = ask(one.edit, result.current, domain);
            if (send) sends.push(send);
          });
          if (one.waits) await settled();
        }
        await settled();
        await sandbox.clearScenarios();
        const stored = await getCart(client, { domain });
        const patient = createShopperOverHttp(sandbox);
        let expected = await getCart(patient.client, { domain });
        for (const send of sends) {
          expected = await send(patient.client, expected).catch(() => expected);
        }
        expect(figuresOf(stored)).toEqual(figuresOf(expected));
        expect(figuresOf(result.current.editor.cart)).toEqual(figuresOf(stored));
        expect([...flights]).toEqual([[domain, 1]]);
        await unmount();
      },
    );
    await fc.assert(property, { numRuns: 4, endOnFailure: true });
  },
);

test('writes to two stores are under way at the same time', async () => {
  const sandbox = await startServer();
  const { wrapper, gate, flights } = createShopperOverHttp(sandbox);
  const { result, act } = await renderHook(
    () => [useCartEditor(SHOP), useCartEditor(VERRE)] as const,
    { wrapper },
  );
  await expect.poll(() => result.current.every(({ cart }) => cart)).toBe(true);
  gate.holdAnswers(isWrite);
  await act(() => {
    for (const { lines, setQuantity } of result.current) {
      for (const { line } of lines.slice(0, 2)) setQuantity(line, 4);
    }
  });
  // Both were answered while neither was over.
  await expect.poll(() => gate.waiting.length).toBe(2);
  expect(gate.sent.filter(isWrite).map(domainOf)).toEqual([SHOP, VERRE]);
  gate.open();
  await expect.poll(() => result.current.some(({ pending }) => pending.totals)).toBe(false);
  expect(flights).toEqual(
    new Map([
      [SHOP, 1],
      [VERRE, 1],
    ]),
  );
  for (const { lines } of result.current) {
    expect(lines.slice(0, 2).map(({ line }) => line.quantity)).toEqual([4, 4]);
  }
});

test('five fast clicks show each number at once, and send the first and the last', async () => {
  const { result, line, lineOf, shownOf, gate, sandbox, settled, act } = await openEditorOverHttp();
  gate.holdAnswers(isWrite);
  for (const quantity of [3, 4, 5, 6, 7]) {
    await act(() => result.current.setQuantity(line(TEE), quantity));
    expect(lineOf(TEE)).toMatchObject({ quantity, pending: true });
    // The first is at the store before the second is wished for.
    await expect.poll(() => gate.waiting.length).toBe(1);
  }
  gate.open();
  await settled();
  expect(lineOf(TEE).line.quantity).toBe(7);
  expect(shownOf(TEE)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(await sandbox.writes()).toEqual([`${PUT_TEE} 200`, `${PUT_TEE} 200`]);
});

test('the answer to an older wish never shows in the place of a newer one', async () => {
  const { result, line, lineOf, shownOf, gate, settled, act } = await openEditorOverHttp();
  gate.holdAnswers(isWrite);
  await act(() => result.current.setQuantity(line(TEE), 3));
  await expect.poll(() => gate.waiting.length).toBe(1);
  await act(() => result.current.setQuantity(line(TEE), 9));
  expect(lineOf(TEE)).toMatchObject({ quantity: 9, pending: true });
  await act(() => gate.letOne());
  await expect.poll(() => lineOf(TEE).line.quantity).toBe(3);
  await expect.poll(() => gate.waiting.length).toBe(1);
  gate.open();
  await settled();
  expect(lineOf(TEE).line.quantity).toBe(9);
  expect(shownOf(TEE)).toEqual([2, 3, 9]);
});

test('a typed quantity shows at once; the totals stay the confirmed ones, marked pending', async () => {
  const { result, line, lineOf, gate, settled, act } = await openEditorOverHttp();
  const before = result.current.cart;
  gate.holdAnswers(isWrite);
  await act(() => result.current.setQuantity(line(TEE), 12));
  expect(lineOf(TEE)).toMatchObject({ quantity: 12, pending: true });
  expect(result.current.pending).toMatchObject({ lines: true, totals: true, promoCodes: false });
  expect(lineOf(CANDLE)).toMatchObject({ quantity: 1, pending: false });
  // The store has it by now, and nobody has heard of it.
  await expect.poll(() => gate.waiting.length).toBe(1);
  expect(result.current.cart).toBe(before);
  gate.open();
  await settled();
  expect(result.current.pending).toMatchObject({ lines: false, totals: false });
  expect(result.current.cart?.total).not.toEqual(before?.total);
});

test.each([
  [409, 2],
  [422, 1],
  [500, 2],
  [503, 2],
])('a write that is answered with %i is taken back alone', async (status, reads) => {
  const editor = await openEditorOverHttp();
  const { sandbox } = editor;
  await sandbox.scenario({ kind: 'status', status }, { path: 'WS12' });
  await expectTakenBack(editor, { name: 'HttpError', status });
  expect(await sandbox.writes()).toEqual([`${PUT_TEE} ${status}`, `${PUT_CANDLE} 200`]);
  expect(await sandbox.reads()).toBe(reads);
  await expectErrorToStand(editor);
});

test('what the store has not enough of goes back to the confirmed quantity', async () => {
  const editor = await openEditorOverHttp();
  const { result, line, lineOf, shownOf, sandbox, settled, act } = editor;
  await act(() => {
    result.current.setQuantity(line(NOTEBOOKS), 40);
    result.current.setQuantity(line(TEE), 5);
  });
  await settled();
  expect(lineOf(NOTEBOOKS)).toMatchObject({
    pending: false,
    error: { code: 'ErrorNotEnoughStock' },
  });
  expect(shownOf(NOTEBOOKS)).toEqual([1, 40, 1]);
  expect(lineOf(TEE)).toMatchObject({ quantity: 5, error: null });
  expect(shownOf(TEE)).toEqual([2, 5]);
  expect(await sandbox.writes()).toEqual(['PUT line-items/NB-LINEN-3 422', `${PUT_TEE} 200`]);
  expect(await sandbox.reads()).toBe(1);
});

test('a write that does not reach the store is not tried again, and is taken back alone', async () => {
  const editor = await openEditorOverHttp();
  const { network: wire, gate, sandbox } = editor;
  wire.fails = isOfTee;
  await expectTakenBack(editor, { name: 'NetworkError' });
  expect(gate.sent.filter(isOfTee)).toHaveLength(1);
  expect(await sandbox.writes()).toEqual([`${PUT_CANDLE} 200`]);
  // Only the cart can tell that it has not arrived.
  expect(await sandbox.reads()).toBe(2);
  wire.fails = () => false;
  await expectErrorToStand(editor);
});

test('a time-out reads the cart before it says anything, and then takes the wish back', async () => {
  const editor = await openEditorOverHttp(SHOP, { client: { timeoutMs: 2000 } });
  const { result, line, lineOf, shownOf, gate, sandbox, settled, act } = editor;
  await sandbox.scenario('hang', { path: 'WS12' });
  gate.hold(isRead);
  await act(() => {
    result.current.setQuantity(line(TEE), 5);
    result.current.setQuantity(line(CANDLE), 3);
  });
  await expect.poll(() => gate.waiting.length).toBe(1);
  expect(lineOf(TEE)).toMatchObject({ quantity: 5, pending: true, error: null });
  gate.open();
  await settled();
  expect(lineOf(TEE)).toMatchObject({ pending: false, error: { name: 'TimeoutError' } });
  expect(shownOf(TEE)).toEqual([2, 5, 2]);
  expect(shownOf(CANDLE)).toEqual([1, 3]);
  expect(await sandbox.writes()).toEqual([`${PUT_TEE} unanswered`, `${PUT_CANDLE} 200`]);
  expect(await sandbox.reads()).toBe(2);
});

test('a time-out of a write that was applied is found out by reading the cart, and is no error', async () => {
  const editor = await openEditorOverHttp(SHOP, { client: { timeoutMs: 2000 } });
  const { result, line, lineOf, shownOf, errorsOf, gate, sandbox, settled, act } = editor;
  gate.holdAnswers(isOfTee);
  await act(() => {
    result.current.setQuantity(line(TEE), 5);
    result.current.setQuantity(line(CANDLE), 3);
  });
  await settled();
  // The answer is still on its way.
  expect(gate.waiting).toHaveLength(1);
  await act(() => gate.open());
  expect(lineOf(TEE)).toMatchObject({ quantity: 5, pending: false, line: { quantity: 5 } });
  expect([shownOf(TEE), shownOf(CANDLE)]).toEqual([
    [2, 5],
    [1, 3],
  ]);
  expect([...errorsOf(TEE)]).toEqual([]);
  expect(await sandbox.writes()).toEqual([`${PUT_TEE} 200`, `${PUT_CANDLE} 200`]);
  expect(await sandbox.reads()).toBe(2);
});

test('an undo that was applied, and of which the answer is cut off, adds once', async () => {
  const { result, line, lineOf, errorsOf, sandbox, settled, act } = await openEditorOverHttp();
  await act(() => result.current.remove(line(TEE)));
  await settled();
  await sandbox.scenario('truncated', { path: 'WS12' });
  await act(() => result.current.undo(line(TEE)));
  await settled();
  expect(lineOf(TEE)).toMatchObject({ removed: false, pending: false, line: { quantity: 2 } });
  expect([...errorsOf(TEE)]).toEqual([]);
  const writes = [`${PUT_TEE} 200`, 'POST line-items/WS12-M-Orange/quantity/2 200'];
  expect(await sandbox.writes()).toEqual(writes);
  expect(await sandbox.reads()).toBe(2);
});

test('an expired token is renewed once, and nobody notices', async () => {
  const { result, line, lineOf, shownOf, errorsOf, sandbox, settled, act } =
    await openEditorOverHttp();
  await sandbox.scenario('unauthorized', { path: 'WS12' });
  await act(() => {
    result.current.setQuantity(line(TEE), 5);
    result.current.setQuantity(line(CANDLE), 3);
  });
  await settled();
  expect(lineOf(TEE)).toMatchObject({ error: null, line: { quantity: 5 } });
  expect(shownOf(TEE)).toEqual([2, 5]);
  expect([...errorsOf(TEE)]).toEqual([]);
  expect(await sandbox.sessions()).toBe(2);
  const writes = [`${PUT_TEE} 401`, `${PUT_TEE} 200`, `${PUT_CANDLE} 200`];
  expect(await sandbox.writes()).toEqual(writes);
});

test('a token that is refused after it was renewed takes back that wish alone', async () => {
  const editor = await openEditorOverHttp();
  const { sandbox } = editor;
  await sandbox.scenario('unauthorized', { path: 'WS12', times: 2 });
  await expectTakenBack(editor, { status: 401 });
  expect(await sandbox.sessions()).toBe(2);
  const writes = [`${PUT_TEE} 401`, `${PUT_TEE} 401`, `${PUT_CANDLE} 200`];
  expect(await sandbox.writes()).toEqual(writes);
  await expectErrorToStand(editor);
});

test('a read that lands before a write is answered neither flickers nor overwrites the wish', async () => {
  const { result, line, lineOf, shownOf, gate, sandbox, settled, act } = await openEditorOverHttp();
  gate.hold(isWrite);
  await act(() => result.current.setQuantity(line(TEE), 5));
  await act(() => result.current.query.refetch());
  expect(lineOf(TEE)).toMatchObject({ quantity: 5, pending: true, line: { quantity: 2 } });
  gate.open();
  await settled();
  expect(lineOf(TEE).line.quantity).toBe(5);
  expect(shownOf(TEE)).toEqual([2, 5]);
  expect(await sandbox.reads()).toBe(2);
});

test('a read that has seen the cart before a write, and is back after it, changes nothing', async () => {
  const { result, line, lineOf, shownOf, gate, sandbox, settled, act } = await openEditorOverHttp();
  gate.holdAnswers(isRead);
  let late: Promise<unknown> = Promise.resolve();
  await act(() => {
    late = result.current.query.refetch();
  });
  await expect.poll(() => gate.waiting.length).toBe(1);
  await act(() => result.current.setQuantity(line(TEE), 5));
  await settled();
  await act(async () => {
    gate.open();
    await late;
  });
  expect(lineOf(TEE)).toMatchObject({ pending: false, line: { quantity: 5 } });
  expect(shownOf(TEE)).toEqual([2, 5]);
  expect(await sandbox.reads()).toBe(2);
});

test('a read that has seen a write which is not answered yet does not end the wish after it', async () => {
  const { result, line, lineOf, shownOf, gate, settled, act } = await openEditorOverHttp();
  gate.holdAnswers(isWrite);
  await act(() => result.current.setQuantity(line(TEE), 5));
  await expect.poll(() => gate.waiting.length).toBe(1);
  await act(() => result.current.setQuantity(line(TEE), 6));
  await act(() => result.current.query.refetch());
  expect(lineOf(TEE)).toMatchObject({ quantity: 6, pending: true, line: { quantity: 5 } });
  gate.open();
  await settled();
  expect(lineOf(TEE).line.quantity).toBe(6);
  expect(shownOf(TEE)).toEqual([2, 5, 6]);
});

test.each([
  [SHOP, TEE, 'WS12-M-Orange'],
  [VERRE, 'Été Tumblers', 'VERRE/ÉTÉ 6'],
])('the last item at %s is removed, and comes back as it was', async (domain, title, sku) => {
  const editor = await openEditorOverHttp(domain);
  const { result, line, lineOf, client, gate, sandbox, settled, act } = editor;
  const others = result.current.lines.filter((one) => one.line.sku !== sku);
  const platformId = result.current.cart?.platform_id;
  for (const one of others) await removeLineItem(client, { domain, line: one.line, platformId });
  await act(() => result.current.query.refetch());
  const { quantity, variant_handles } = line(title);
  expect(variant_handles?.length).toBeGreaterThan(0);
  const bodies: unknown[] = [];
  gate.hold((request) => {
    if (request.method === 'POST')
      void request
        .clone()
        .json()
        .then((body) => bodies.push(body));
    return false;
  });
  await act(() => result.current.remove(line(title)));
  await settled();
  expect(await getCart(client, { domain })).toMatchObject({ line_items: [] });
  expect(lineOf(title)).toMatchObject({ removed: true });
  await act(() => result.current.undo(line(title)));
  await settled();
  expect(lineOf(title)).toMatchObject({ removed: false, pending: false, error: null });
  const stored = await getCart(client, { domain });
  expect(stored.line_items).toMatchObject([{ sku, quantity, variant_handles }]);
  expect(stored.line_items).toHaveLength(1);
  expect((await sandbox.writes()).slice(others.length + 1)).toEqual([
    `POST line-items/${sku}/quantity/${quantity} 200`,
  ]);
  expect(bodies).toEqual([{ variant_handles }]);
});

test('leaving the page after a removal commits nothing twice', async () => {
  const { result, line, act, unmount, gate, wrapper, sandbox } = await openEditorOverHttp(SHOP, {
    editor: { undoMs: 20 },
  });
  gate.holdAnswers(isWrite);
  await act(() => result.current.remove(line(TEE)));
  await expect.poll(() => gate.waiting.length).toBe(1);
  await unmount();
  gate.open();
  const again = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect.poll(() => again.result.current.lines.length).toBe(3);
  // Writes go out in turn: whatever had waited would have gone before this one.
  const [candle] = again.result.current.lines;
  await again.act(() => candle && again.result.current.setQuantity(candle.line, 3));
  await expect.poll(() => again.result.current.pending.totals).toBe(false);
  expect(await sandbox.writes()).toEqual([`${PUT_TEE} 200`, `${PUT_CANDLE} 200`]);
});

test('offline, wishes wait and say so, and go out once when the network is back', async () => {
  const editor = await openEditorOverHttp();
  const { result, line, lineOf, shownOf, gate, sandbox, settled, act } = editor;
  await goOffline(editor);
  for (const quantity of [3, 4, 5]) {
    await act(async () => result.current.setQuantity(line(TEE), quantity));
  }
  await act(async () => result.current.setQuantity(line(CANDLE), 2));
  expect(lineOf(TEE)).toMatchObject({ quantity: 5, pending: true, error: null });
  await afterRoundTrips(editor);
  expect(result.current.pending).toMatchObject({ totals: true, offline: true });
  expect(gate.sent.filter(isWrite)).toEqual([]);
  comeBack(editor);
  await settled();
  expect(result.current.pending.offline).toBe(false);
  expect(lineOf(TEE)).toMatchObject({ pending: false, error: null, line: { quantity: 5 } });
  expect(shownOf(TEE)).toEqual([2, 3, 4, 5]);
  expect(gate.sent.filter(isWrite)).toHaveLength(2);
  expect(await sandbox.writes()).toEqual([`${PUT_TEE} 200`, `${PUT_CANDLE} 200`]);
});

test('a wish that waits behind a write which the network takes along waits on, and goes out once', async () => {
  const editor = await openEditorOverHttp();
  const { result, line, lineOf, shownOf, gate, sandbox, settled, act } = editor;
  gate.hold(isWrite);
  await act(() => result.current.setQuantity(line(TEE), 5));
  await expect.poll(() => gate.waiting.length).toBe(1);
  await act(() => result.current.setQuantity(line(CANDLE), 3));
  await goOffline(editor);
  await act(() => gate.open());
  await expect.poll(() => lineOf(TEE).pending).toBe(false);
  await afterRoundTrips(editor);
  expect(lineOf(CANDLE)).toMatchObject({ quantity: 3, pending: true, error: null });
  expect(result.current.pending).toMatchObject({ totals: true, offline: true });
  expect(gate.sent.filter(isWrite)).toHaveLength(1);
  comeBack(editor);
  await settled();
  expect(lineOf(CANDLE)).toMatchObject({ error: null, line: { quantity: 3 } });
  expect(shownOf(CANDLE)).toEqual([1, 3]);
  expect(lineOf(TEE)).toMatchObject({ quantity: 2, error: { name: 'NetworkError' } });
  expect(await sandbox.writes()).toEqual([`${PUT_CANDLE} 200`]);
});

test('an order refuses edits before any request', async () => {
  const { result, gate, sandbox, settled, act } = await openEditorOverHttp('souq-alward.example');
  expect(result.current.cart?.cart_status).toBe('submitted');
  const before = [await sandbox.count(), gate.sent.length];
  const [first] = result.current.lines;
  await act(() => {
    if (first) result.current.setQuantity(first.line, 9);
    result.current.addPromoCode('X');
  });
  await settled();
  expect(result.current.lines[0]).toMatchObject({
    quantity: first?.line.quantity,
    error: { name: 'CartSubmittedError' },
  });
  expect(result.current.errors.promoCodes).toMatchObject({ name: 'CartSubmittedError' });
  expect([await sandbox.count(), gate.sent.length]).toEqual(before);
});

test('a cart that becomes an order under the hands of the shopper says so, and refuses from then on', async () => {
  const { result, line, lineOf, shownOf, sandbox, settled, act } = await openEditorOverHttp();
  await sandbox.submitCart(SHOP);
  await act(() => result.current.setQuantity(line(TEE), 9));
  await settled();
  expect(result.current.cart?.cart_status).toBe('submitted');
  expect(lineOf(TEE)).toMatchObject({ error: { code: 'ErrorCartSubmitted' } });
  expect(shownOf(TEE)).toEqual([2, 9, 2]);
  await act(() => result.current.setQuantity(line(CANDLE), 3));
  await settled();
  expect(lineOf(CANDLE)).toMatchObject({ quantity: 1, error: { name: 'CartSubmittedError' } });
  expect(await sandbox.writes()).toEqual([`${PUT_TEE} 409`]);
  expect(await sandbox.reads()).toBe(2);
});

test('the list of stores, counts and totals follow every edit, in a second tab too', async () => {
  const sandbox = await startServer();
  const storage = createMemoryStorage();
  const openTab = async () => {
    const { wrapper } = createShopperOverHttp(sandbox, { storage });
    const tab = await renderHook(
      () => ({
        editor: useCartEditor(SHOP),
        count: useCartCount(SHOP),
        domains: useActiveDomains(),
        carts: useActiveCarts(),
      }),
      { wrapper },
    );
    await expect.poll(() => tab.result.current.carts.isComplete).toBe(true);
    return tab;
  };
  const first = await openTab();
  const second = await openTab();
  expect(await sandbox.sessions()).toBe(1);
  const { count = 0, carts } = first.result.current;
  await sandbox.scenario({ kind: 'latency', delayMs: 20 }, { times: Infinity });
  const [tee] = first.result.current.editor.lines;
  await first.act(() => tee && first.result.current.editor.setQuantity(tee.line, 5));
  for (const { result } of [first, second]) {
    await expect.poll(() => result.current.count).toBe(count + 3);
    await expect.poll(() => result.current.editor.lines[0]?.quantity).toBe(5);
    await expect.poll(() => result.current.carts.totals).not.toEqual(carts.totals);
  }
  expect(second.result.current.carts.totals).toEqual(first.result.current.carts.totals);
  await second.act(() => second.result.current.editor.clear());
  for (const { result } of [second, first]) {
    await expect.poll(() => result.current.domains.data).not.toContain(SHOP);
    await expect.poll(() => result.current.count).toBe(0);
  }
  expect(await sandbox.writes()).toEqual([`${PUT_TEE} 200`, 'DELETE line-items 200']);
});

test('an editor that goes in the middle of a write neither cancels it nor leaves anything behind', async () => {
  const { result, line, gate, unmount, wrapper, queryClient, sandbox, act } =
    await openEditorOverHttp();
  const caches = [queryClient.getQueryCache(), queryClient.getMutationCache()];
  gate.holdAnswers(isWrite);
  await act(() => {
    result.current.setQuantity(line(TEE), 5);
    result.current.setQuantity(line(CANDLE), 4);
  });
  await expect.poll(() => gate.waiting.length).toBe(1);
  expect(caches.map((cache) => cache.hasListeners())).toEqual([true, true]);
  await unmount();
  expect(caches.map((cache) => cache.hasListeners())).toEqual([false, false]);
  gate.open();
  await expect.poll(() => queryClient.isMutating()).toBe(0);
  expect(await sandbox.writes()).toEqual([`${PUT_TEE} 200`, `${PUT_CANDLE} 200`]);
  const again = await renderHook(() => useCartEditor(SHOP), { wrapper });
  expect(again.result.current.lines.map(({ quantity }) => quantity)).toEqual([5, 4, 1, 1]);
  expect(again.result.current.pending.totals).toBe(false);
});

test('StrictMode sends nothing twice', async () => {
  const { result, line, lineOf, sandbox, settled, act } = await openEditorOverHttp(SHOP, {
    strict: true,
  });
  await act(() => result.current.setQuantity(line(TEE), 5));
  await act(() => result.current.remove(line(CANDLE)));
  await settled();
  await act(() => result.current.undo(line(CANDLE)));
  await settled();
  expect([lineOf(TEE), lineOf(CANDLE)]).toMatchObject([{ quantity: 5 }, { quantity: 1 }]);
  expect(await sandbox.writes()).toEqual([
    `${PUT_TEE} 200`,
    `${PUT_CANDLE} 200`,
    'POST line-items/40211846824015/quantity/1 200',
  ]);
  expect([await sandbox.sessions(), await sandbox.reads()]).toEqual([1, 1]);
});

/** Wishes for two lines, of which the tee's fails. */
async function expectTakenBack(
  { result, line, lineOf, shownOf, errorsOf, settled, act }: Editor,
  error: object,
) {
  await act(() => {
    result.current.setQuantity(line(TEE), 5);
    result.current.setQuantity(line(CANDLE), 3);
  });
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 2, pending: false, error });
  expect(shownOf(TEE)).toEqual([2, 5, 2]);
  expect(lineOf(CANDLE)).toMatchObject({ quantity: 3, pending: false });
  expect(shownOf(CANDLE)).toEqual([1, 3]);
  expect([...errorsOf(CANDLE)]).toEqual([]);
  expect(result.current.errors).toEqual({ promoCodes: null, cart: null });
}

/** Another wish leaves the tee's error where it is; one for the tee takes it away. */
async function expectErrorToStand({ result, line, lineOf, settled, act }: Editor) {
  const { error } = lineOf(TEE);
  await act(() => result.current.setQuantity(line(CANDLE), 4));
  await settled();
  expect(lineOf(TEE).error).toBe(error);
  await act(() => result.current.setQuantity(line(TEE), 6));
  expect(lineOf(TEE)).toMatchObject({ quantity: 6, pending: true, error: null });
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 6, pending: false, error: null });
}

async function goOffline({ network: wire, act }: Editor) {
  onTestFinished(() => onlineManager.setOnline(true));
  wire.fails = () => true;
  await act(() => onlineManager.setOnline(false));
}

/** The server is asked and answers several times: what was to go out would have gone. */
async function afterRoundTrips({ sandbox }: Editor) {
  for (let trip = 0; trip < 5; trip += 1) await sandbox.count();
}

function comeBack({ network: wire }: Editor) {
  wire.fails = () => false;
  onlineManager.setOnline(true);
}
