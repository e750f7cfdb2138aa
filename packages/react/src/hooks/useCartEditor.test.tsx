import { onlineManager } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { openEditor, SHOP, VERRE } from '../../test/helpers/renderCartEditor.tsx';
import { isRead, isWrite } from '../../test/helpers/networkGate.ts';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { useActiveCarts } from './useActiveCarts.ts';
import { useActiveDomains } from './useActiveDomains.ts';
import { useCartCount } from './useCartCount.ts';
import { useCartEditor } from './useCartEditor.ts';

const TEE = 'Radiant Tee';
const CANDLE = 'Fig & Cedar Candle';
const NOTEBOOKS = 'Linen Notebooks';

test('a wished quantity shows at once; the totals stay the confirmed ones, and are pending', async () => {
  const { result, line, lineOf, gate, settled, act } = await openEditor();
  const total = result.current.cart?.total;
  gate.hold(isWrite);
  await act(() => result.current.setQuantity(line(TEE), 3));
  expect(lineOf(TEE)).toMatchObject({ quantity: 3, pending: true, error: null });
  expect(lineOf(TEE).line.quantity).toBe(2);
  expect(lineOf(CANDLE)).toMatchObject({ quantity: 1, pending: false });
  expect(result.current.pending).toEqual({
    lines: true,
    totals: true,
    promoCodes: false,
    offline: false,
  });
  expect(result.current.cart?.total).toBe(total);
  gate.open();
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 3, pending: false });
  expect(lineOf(TEE).line.quantity).toBe(3);
  expect(result.current.cart?.total).not.toEqual(total);
});

test('five fast clicks show each number at once, and send the first and the last', async () => {
  const { result, line, lineOf, gate, writes, settled, act } = await openEditor();
  gate.hold(isWrite);
  const shown: unknown[] = [];
  for (const quantity of [3, 4, 5, 6, 7]) {
    await act(() => result.current.setQuantity(line(TEE), quantity));
    shown.push(lineOf(TEE).quantity);
    // The first is on its way before the second is wished for.
    await expect.poll(() => gate.waiting.length).toBe(1);
  }
  expect(shown).toEqual([3, 4, 5, 6, 7]);
  gate.open();
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 7, pending: false });
  expect(writes()).toEqual(['PUT line-items/WS12-M-Orange', 'PUT line-items/WS12-M-Orange']);
});

test('the answer to an older wish never shows in the place of a newer one', async () => {
  const { result, line, lineOf, gate, settled, act } = await openEditor();
  const shown = new Set<unknown>();
  gate.hold(isWrite);
  await act(() => result.current.setQuantity(line(TEE), 3));
  await expect.poll(() => gate.waiting.length).toBe(1);
  await act(() => result.current.setQuantity(line(TEE), 9));
  await act(async () => gate.letOne());
  await expect.poll(() => gate.waiting.length).toBe(1);
  await expect.poll(() => lineOf(TEE).line.quantity).toBe(3);
  shown.add(lineOf(TEE).quantity);
  gate.open();
  await settled();
  shown.add(lineOf(TEE).quantity);
  expect([...shown]).toEqual([9]);
});

test('writes to one store go out one at a time, in order; those to another side by side', async () => {
  const { wrapper, gate, sandbox } = createShopper();
  const { result, act } = await renderHook(
    () => [useCartEditor(SHOP), useCartEditor(VERRE)] as const,
    {
      wrapper,
    },
  );
  await expect.poll(() => result.current.every(({ cart }) => cart)).toBe(true);
  gate.hold(isWrite);
  const [shop, verre] = result.current;
  await act(() => {
    for (const { line } of shop.lines.slice(0, 3)) shop.setQuantity(line, 4);
    const [first] = verre.lines;
    if (first) verre.setQuantity(first.line, 4);
  });
  await expect.poll(() => gate.waiting.length).toBe(2);
  const held = gate.sent.filter(isWrite).map(({ url }) => new URL(url).pathname.split('/')[4]);
  expect(new Set(held)).toEqual(new Set([VERRE, SHOP]));
  gate.open();
  await expect.poll(() => result.current.some(({ pending }) => pending.totals)).toBe(false);
  const paths = sandbox.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);
  expect(paths.filter((path) => path.includes(SHOP)).map((path) => path.split('/').at(-1))).toEqual(
    ['WS12-M-Orange', '40211846824015', 'NB-LINEN-3'],
  );
});

test('what the store refuses goes back to the confirmed quantity, with the reason on that line alone', async () => {
  const { result, line, lineOf, settled, act } = await openEditor();
  await act(() => {
    result.current.setQuantity(line(NOTEBOOKS), 40);
    result.current.setQuantity(line(TEE), 5);
  });
  await settled();
  expect(lineOf(NOTEBOOKS)).toMatchObject({
    quantity: 1,
    pending: false,
    error: { code: 'ErrorNotEnoughStock' },
  });
  expect(lineOf(TEE)).toMatchObject({ quantity: 5, error: null });
  expect(result.current.errors).toEqual({ promoCodes: null, cart: null });
  await act(() => result.current.setQuantity(line(NOTEBOOKS), 2));
  expect(lineOf(NOTEBOOKS)).toMatchObject({ quantity: 2, pending: true, error: null });
  await settled();
  expect(lineOf(NOTEBOOKS)).toMatchObject({ quantity: 2, error: null });
});

test.each([
  ['is not there', { kind: 'status', status: 409 }],
  ['does not like it', { kind: 'status', status: 422 }],
  ['breaks', { kind: 'status', status: 500 }],
] as const)('a store that %s leaves the other wishes alone', async (_, scenario) => {
  const { result, line, lineOf, sandbox, settled, act } = await openEditor();
  sandbox.scenario(scenario, { path: 'WS12' });
  await act(() => {
    result.current.setQuantity(line(TEE), 5);
    result.current.setQuantity(line(CANDLE), 3);
  });
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 2, error: { status: scenario.status } });
  expect(lineOf(CANDLE)).toMatchObject({ quantity: 3, error: null });
});

test('a write that fails though it was applied is found out by reading the cart, and is no error', async () => {
  const { result, line, lineOf, sandbox, settled, writes, act } = await openEditor();
  const reads = () => sandbox.requests.filter(({ method }) => method === 'GET').length;
  const before = reads();
  // Applied, and the answer cut off.
  sandbox.scenario('truncated', { path: 'WS12' });
  await act(() => result.current.setQuantity(line(TEE), 5));
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 5, pending: false, error: null });
  expect(writes()).toHaveLength(1);
  expect(reads()).toBe(before + 1);
});

test('a time-out reads the cart before it puts the quantity back', async () => {
  const { result, line, lineOf, sandbox, gate, act } = await openEditor(
    SHOP,
    {},
    {},
    { timeoutMs: 200 },
  );
  sandbox.scenario('hang', { path: 'WS12' });
  gate.hold(isRead);
  await act(() => result.current.setQuantity(line(TEE), 5));
  await expect.poll(() => gate.waiting.length).toBe(1);
  expect(lineOf(TEE)).toMatchObject({ quantity: 5, pending: true, error: null });
  gate.open();
  await expect.poll(() => lineOf(TEE).pending).toBe(false);
  expect(lineOf(TEE)).toMatchObject({ quantity: 2, error: { name: 'TimeoutError' } });
});

test('an expired token is renewed, and nobody notices', async () => {
  const { result, line, lineOf, sandbox, settled, act } = await openEditor();
  sandbox.scenario('unauthorized', { path: 'WS12' });
  await act(() => result.current.setQuantity(line(TEE), 5));
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 5, error: null });
});

test('a read that lands in the middle of a write neither flickers nor overwrites the wish', async () => {
  const { result, line, lineOf, gate, settled, act } = await openEditor();
  const shown: unknown[] = [];
  gate.hold(isWrite);
  await act(() => result.current.setQuantity(line(TEE), 5));
  await act(() => result.current.query.refetch());
  shown.push(lineOf(TEE).quantity);
  gate.open();
  await settled();
  shown.push(lineOf(TEE).quantity);
  expect(shown).toEqual([5, 5]);
});

test('a read that saw the cart before a write, and is back after it, changes nothing', async () => {
  const { result, line, lineOf, gate, settled, act } = await openEditor();
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
  expect(lineOf(TEE)).toMatchObject({ quantity: 5, pending: false });
  expect(lineOf(TEE).line.quantity).toBe(5);
});

test('a removed line leaves its place, from which it comes back as it was, variant and all', async () => {
  const { result, line, lineOf, settled, writes, gate, act } = await openEditor(VERRE);
  const quantitiesByKey = () =>
    new Map(result.current.lines.map(({ key, quantity }) => [key, quantity]));
  const before = quantitiesByKey();
  const [first] = result.current.lines;
  if (!first) throw new Error('The cart is empty.');
  const title = first.line.description ?? '';
  await act(() => result.current.remove(line(title)));
  expect(lineOf(title)).toMatchObject({ removed: true });
  await settled();
  expect(result.current.cart?.line_items).toHaveLength(before.size - 1);
  expect(lineOf(title)).toMatchObject({ removed: true, key: first.key });
  await act(() => result.current.undo(line(title)));
  expect(lineOf(title)).toMatchObject({ removed: false, pending: true, quantity: first.quantity });
  await settled();
  expect(lineOf(title)).toMatchObject({ removed: false, pending: false, error: null });
  expect(lineOf(title).line.variant_handles).toEqual(first.line.variant_handles);
  expect(quantitiesByKey()).toEqual(before);
  expect(writes()).toHaveLength(2);
  const added = gate.sent.filter(
    ({ method, url }) => method === 'POST' && isWrite(new Request(url, { method })),
  );
  expect(added).toHaveLength(1);
});

test('the last line can be brought back too, with the quantity that was wished for', async () => {
  const { result, line, lineOf, settled, act } = await openEditor('staging.luma.gift');
  const title = result.current.lines[0]?.line.description ?? '';
  await act(() => {
    result.current.setQuantity(line(title), 3);
  });
  await act(() => result.current.remove(line(title)));
  await settled();
  expect(result.current.cart?.line_items).toEqual([]);
  await act(() => result.current.undo(line(title)));
  await settled();
  expect(lineOf(title)).toMatchObject({ quantity: 3, removed: false });
});

test('a removal undone before it was sent ends where it began', async () => {
  const { result, line, lineOf, settled, gate, act } = await openEditor();
  gate.hold(isWrite);
  await act(() => result.current.remove(line(TEE)));
  await act(() => result.current.undo(line(TEE)));
  expect(lineOf(TEE)).toMatchObject({ removed: false, pending: true, quantity: 2 });
  gate.open();
  await settled();
  expect(lineOf(TEE)).toMatchObject({ removed: false, quantity: 2, error: null });
});

test('a place that nobody holds goes after its time; a held one stays', async () => {
  const { result, line, quantities, settled, act } = await openEditor(SHOP, { undoMs: 30 });
  await act(() => result.current.remove(line(TEE)));
  await act(() => result.current.pauseUndo(line(TEE), true));
  await act(() => result.current.remove(line(CANDLE)));
  await settled();
  await expect.poll(quantities).toEqual([2, 1, 1]);
  expect(result.current.lines[0]).toMatchObject({ removed: true });
  await act(() => result.current.pauseUndo(line(TEE), false));
  await expect.poll(quantities).toEqual([1, 1]);
});

test('a removal the store refuses puts the line back, with the reason', async () => {
  const { result, line, lineOf, sandbox, settled, act } = await openEditor();
  sandbox.scenario({ kind: 'status', status: 422 }, { path: 'WS12' });
  await act(() => result.current.remove(line(TEE)));
  await settled();
  expect(lineOf(TEE)).toMatchObject({ removed: false, quantity: 2, error: { status: 422 } });
});

test('an undo the store refuses can be tried again, and says why', async () => {
  const { result, line, lineOf, sandbox, settled, act } = await openEditor();
  await act(() => result.current.remove(line(TEE)));
  await settled();
  sandbox.scenario({ kind: 'status', status: 422 }, { path: 'WS12' });
  await act(() => result.current.undo(line(TEE)));
  await settled();
  expect(lineOf(TEE)).toMatchObject({ removed: true, error: { status: 422 } });
  expect(result.current.errors.cart).toBeNull();
  await act(() => result.current.undo(line(TEE)));
  await settled();
  expect(lineOf(TEE)).toMatchObject({ removed: false, quantity: 2 });
  expect(result.current.errors.cart).toBeNull();
});

test('0 is a removal that can be undone', async () => {
  const { result, line, lineOf, act } = await openEditor();
  await act(() => result.current.setQuantity(line(TEE), 0));
  expect(lineOf(TEE)).toMatchObject({ removed: true });
});

test('leaving the page sends nothing twice', async () => {
  const { result, line, unmount, writes, wrapper, sandbox, act } = await openEditor(SHOP, {
    undoMs: 20,
  });
  await act(() => result.current.remove(line(TEE)));
  await unmount();
  const again = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect.poll(() => again.result.current.cart?.line_items.length).toBe(3);
  expect(writes()).toEqual(['PUT line-items/WS12-M-Orange']);
  expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

test('offline, wishes wait and say so, and go out once when the network is back', async () => {
  onTestFinished(() => onlineManager.setOnline(true));
  const { result, line, lineOf, writes, settled, act } = await openEditor();
  await act(() => onlineManager.setOnline(false));
  for (const quantity of [3, 4, 5]) {
    await act(() => result.current.setQuantity(line(TEE), quantity));
  }
  await act(() => result.current.setQuantity(line(CANDLE), 2));
  expect(lineOf(TEE)).toMatchObject({ quantity: 5, pending: true });
  expect(result.current.pending).toMatchObject({ totals: true, offline: true });
  expect(writes()).toEqual([]);
  await act(() => onlineManager.setOnline(true));
  await settled();
  expect(writes()).toEqual(['PUT line-items/WS12-M-Orange', 'PUT line-items/40211846824015']);
  expect(lineOf(TEE)).toMatchObject({ quantity: 5, pending: false, error: null });
  expect(result.current.pending.offline).toBe(false);
});

test('an order refuses edits before any request', async () => {
  const { result, lineOf, writes, settled, act } = await openEditor('souq-alward.example');
  expect(result.current.cart?.cart_status).toBe('submitted');
  const [first] = result.current.lines;
  if (!first) throw new Error('The order is empty.');
  await act(() => {
    result.current.setQuantity(first.line, 9);
    result.current.addPromoCode('X');
  });
  await settled();
  expect(writes()).toEqual([]);
  expect(lineOf(first.line.description ?? '')).toMatchObject({
    quantity: first.quantity,
    error: { code: 'ErrorCartSubmitted' },
  });
  expect(result.current.errors.promoCodes).toMatchObject({ name: 'CartSubmittedError' });
});

test('a cart that becomes an order under the hands of the shopper says so', async () => {
  const { result, line, lineOf, sandbox, settled, act } = await openEditor();
  sandbox.submitCart(SHOP);
  await act(() => result.current.setQuantity(line(TEE), 9));
  await settled();
  expect(result.current.cart?.cart_status).toBe('submitted');
  expect(lineOf(TEE)).toMatchObject({ quantity: 2, error: { code: 'ErrorCartSubmitted' } });
});

test('promo codes are applied, refused and cleared, each with its own state', async () => {
  const { result, gate, settled, act } = await openEditor('staging.luma.gift');
  await act(() => result.current.addPromoCode('NO-SUCH-CODE'));
  await settled();
  expect(result.current.errors.promoCodes).toMatchObject({ code: 'ErrorInvalidPromoCode' });
  gate.hold(isWrite);
  await act(() => result.current.addPromoCode('SAVE10'));
  expect(result.current.pending).toMatchObject({ promoCodes: true, totals: true, lines: false });
  expect(result.current.errors.promoCodes).toBeNull();
  gate.open();
  await settled();
  expect(result.current.cart?.coupons).toEqual(['SAVE10']);
  await act(() => result.current.clearPromoCodes());
  await settled();
  expect(result.current.cart?.coupons ?? []).toEqual([]);
});

test('counts, totals and the list of stores follow every edit', async () => {
  const { wrapper } = createShopper();
  const { result, act } = await renderHook(
    () => ({
      editor: useCartEditor(SHOP),
      count: useCartCount(SHOP),
      domains: useActiveDomains(),
      carts: useActiveCarts(),
    }),
    { wrapper },
  );
  await expect.poll(() => result.current.carts.isComplete).toBe(true);
  const before = { count: result.current.count ?? 0, totals: result.current.carts.totals };
  const [first] = result.current.editor.lines;
  await act(() => {
    if (first) result.current.editor.setQuantity(first.line, (first.quantity ?? 0) + 3);
  });
  await expect.poll(() => result.current.count).toBe(before.count + 3);
  expect(result.current.carts.totals).not.toEqual(before.totals);
  await act(() => result.current.editor.clear());
  await expect.poll(() => result.current.domains.data).not.toContain(SHOP);
  expect(result.current.count).toBe(0);
});

test('an editor that goes in the middle of a write neither cancels it nor leaves anything behind', async () => {
  const { result, line, gate, unmount, wrapper, writes, act } = await openEditor();
  gate.hold(isWrite);
  await act(() => {
    result.current.setQuantity(line(TEE), 5);
    result.current.setQuantity(line(CANDLE), 4);
  });
  await unmount();
  const again = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect.poll(() => again.result.current.lines[0]?.quantity).toBe(5);
  expect(again.result.current.lines[0]?.pending).toBe(true);
  gate.open();
  await expect.poll(() => again.result.current.pending.totals).toBe(false);
  expect(again.result.current.lines.map(({ line: { quantity } }) => quantity)).toEqual([
    5, 4, 1, 1,
  ]);
  expect(writes()).toHaveLength(2);
});

test('StrictMode sends nothing twice', async () => {
  const { wrapper: Wrapper, sandbox } = createShopper();
  const { result, act } = await renderHook(() => useCartEditor(SHOP), {
    wrapper: ({ children }) => (
      <StrictMode>
        <Wrapper>{children}</Wrapper>
      </StrictMode>
    ),
  });
  await expect.poll(() => result.current.cart).toBeDefined();
  const [first] = result.current.lines;
  await act(() => {
    if (first) result.current.setQuantity(first.line, 5);
  });
  await expect.poll(() => result.current.pending.totals).toBe(false);
  expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

test('writes that are over are forgotten, but for an error that still stands', async () => {
  const { result, line, lineOf, settled, act } = await openEditor();
  for (const quantity of [3, 40, 4]) {
    await act(() => result.current.setQuantity(line(NOTEBOOKS), quantity));
    await settled();
  }
  await act(() => result.current.setQuantity(line(NOTEBOOKS), 40));
  await settled();
  await act(() => result.current.setQuantity(line(TEE), 3));
  await settled();
  expect(lineOf(NOTEBOOKS)).toMatchObject({ quantity: 4, error: { code: 'ErrorNotEnoughStock' } });
});
