import { type Cart, createFirmlyClient, getCart } from '@firmly-kit/core';
import { onlineManager } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { openEditor, SHOP } from '../helpers/renderCartEditor.tsx';
import { createGate, isWrite } from '../helpers/networkGate.ts';
import { createShopper, ownBaseUrl } from '../helpers/createShopper.tsx';
import { createRemovedLines } from '../../src/editor/createRemovedLines.ts';
import { FirmlyProvider } from '../../src/provider/FirmlyProvider.tsx';
import { useCart } from '../../src/hooks/useCart.ts';
import { useCartEditor } from '../../src/hooks/useCartEditor.ts';
import { usePromoCodes } from '../../src/hooks/usePromoCodes.ts';
import { useRemoveLineItem } from '../../src/hooks/useRemoveLineItem.ts';
import { useUpdateLineItem } from '../../src/hooks/useUpdateLineItem.ts';

// What went wrong, and how it comes right again.

const TEE = 'Radiant Tee';
const CANDLE = 'Fig & Cedar Candle';
/** Of which the store has four. */
const NOTEBOOKS = 'Linen Notebooks';

/** An editor of a cart that answers everything with itself. */
async function openStill(cart: Cart) {
  const gate = createGate(async () => Response.json(cart));
  const client = createFirmlyClient({
    baseUrl: ownBaseUrl(),
    accessToken: 'token',
    fetch: gate.fetch,
  });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <FirmlyProvider client={client}>{children}</FirmlyProvider>
  );
  const hook = await renderHook(
    () => ({ editor: useCartEditor(SHOP), promoCodes: usePromoCodes(SHOP) }),
    { wrapper },
  );
  await expect.poll(() => hook.result.current.editor.cart).toBeDefined();
  return { ...hook, gate };
}

test('a wish that waits its turn when the network goes waits for the network', async () => {
  onTestFinished(() => onlineManager.setOnline(true));
  const { result, line, lineOf, gate, sandbox, settled, act: doing } = await openEditor();
  sandbox.scenario({ kind: 'status', status: 422 }, { path: 'WS12' });
  gate.hold(isWrite);
  await doing(() => {
    result.current.setQuantity(line(TEE), 3);
    result.current.setQuantity(line(CANDLE), 2);
  });
  await expect.poll(() => gate.waiting).toHaveLength(1);
  await doing(() => onlineManager.setOnline(false));
  gate.open();
  await expect.poll(() => lineOf(TEE).pending).toBe(false);
  expect(lineOf(CANDLE)).toMatchObject({ quantity: 2, pending: true, error: null });
  expect(result.current.pending.offline).toBe(true);
  const sent = gate.sent.filter(isWrite).length;
  await doing(() => onlineManager.setOnline(true));
  await settled();
  expect(lineOf(CANDLE)).toMatchObject({ quantity: 2, error: null });
  expect(gate.sent.filter(isWrite)).toHaveLength(sent + 1);
});

test('what was removed while the store had not allowed so many comes back as it last was', async () => {
  const { result, line, lineOf, settled, act: doing } = await openEditor();
  await doing(() => {
    result.current.setQuantity(line(NOTEBOOKS), 40);
    result.current.remove(line(NOTEBOOKS));
  });
  await settled();
  await doing(() => result.current.undo(line(NOTEBOOKS)));
  await settled();
  expect(lineOf(NOTEBOOKS)).toMatchObject({ quantity: 1, removed: false, error: null });
});

test('a removal of which neither an answer nor a cart could be had can be undone once it shows', async () => {
  const { result, line, lineOf, sandbox, settled, act: doing } = await openEditor();
  sandbox.scenario('truncated', { path: 'WS12' });
  sandbox.scenario('server-error', { path: `${SHOP}/cart` });
  await doing(() => result.current.remove(line(TEE)));
  await settled();
  sandbox.clearScenarios();
  await doing(() => result.current.query.refetch());
  expect(lineOf(TEE)).toMatchObject({ removed: true, error: null });
  expect(result.current.errors.cart).toBeNull();
  await doing(() => result.current.undo(line(TEE)));
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 2, removed: false });
});

test('a change in doubt is no error any more once a cart shows that it was done', async () => {
  const { result, line, lineOf, sandbox, settled, act: doing } = await openEditor();
  sandbox.scenario('truncated', { path: 'WS12' });
  // The reading after the doubt, and the one of whoever looks at the cart.
  sandbox.scenario('server-error', { path: `${SHOP}/cart` });
  sandbox.scenario('server-error', { path: `${SHOP}/cart` });
  await doing(() => result.current.setQuantity(line(TEE), 3));
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 2 });
  expect(lineOf(TEE).error).not.toBeNull();
  sandbox.clearScenarios();
  await doing(() => result.current.query.refetch());
  expect(lineOf(TEE)).toMatchObject({ quantity: 3, error: null });
});

test('a change that was done, of which no answer came in time, is done, and was sent once', async () => {
  const {
    result,
    line,
    lineOf,
    sandbox,
    settled,
    writes,
    act: doing,
  } = await openEditor(SHOP, {}, {}, { timeoutMs: 1000 });
  sandbox.scenario('unanswered', { path: 'WS12' });
  await doing(() => result.current.setQuantity(line(TEE), 3));
  await settled();
  expect(lineOf(TEE)).toMatchObject({ quantity: 3, pending: false, error: null });
  expect(result.current.cart?.total?.value).toBeGreaterThan(115.55);
  expect(writes()).toHaveLength(1);
});

test('a removal that waits for the store is pending', async () => {
  const { result, line, lineOf, gate, settled, act: doing } = await openEditor();
  gate.hold(isWrite);
  await doing(() => result.current.remove(line(TEE)));
  expect(lineOf(TEE)).toMatchObject({ removed: true, pending: true });
  expect(result.current.pending.lines).toBe(true);
  gate.open();
  await settled();
  expect(lineOf(TEE)).toMatchObject({ removed: true, pending: false });
});

test('the place of a refused undo goes, although who pressed it had held it', async () => {
  const {
    result,
    line,
    sandbox,
    settled,
    quantities,
    act: doing,
  } = await openEditor(SHOP, {
    undoMs: 50,
  });
  await doing(() => {
    result.current.remove(line(TEE));
    result.current.pauseUndo(line(TEE), true);
  });
  await settled();
  sandbox.scenario({ kind: 'status', status: 422 }, { path: 'WS12', times: Infinity });
  await doing(() => result.current.undo(line(TEE)));
  await settled();
  await expect.poll(quantities).toEqual([1, 1, 1]);
  expect(result.current.errors.cart).toBeNull();
});

test('why an undo was refused stands there until the next one, whatever happens to other lines', async () => {
  const { result, line, lineOf, sandbox, settled, act: doing } = await openEditor();
  await doing(() => result.current.remove(line(TEE)));
  await settled();
  sandbox.scenario({ kind: 'status', status: 422 }, { path: 'WS12' });
  await doing(() => result.current.undo(line(TEE)));
  await settled();
  expect(lineOf(TEE).error).not.toBeNull();
  await doing(() => result.current.setQuantity(line(CANDLE), 2));
  await settled();
  expect(lineOf(TEE).error).not.toBeNull();
  await doing(() => result.current.undo(line(TEE)));
  await settled();
  expect(lineOf(TEE)).toMatchObject({ removed: false, error: null });
});

test('a line that is asked back while its removal is in doubt stays in sight', async () => {
  const { result, line, sandbox, gate, settled, act: doing } = await openEditor();
  sandbox.scenario('truncated', { path: 'WS12' });
  sandbox.scenario('server-error', { path: `${SHOP}/cart` });
  gate.hold(isWrite);
  await doing(() => result.current.remove(line(TEE)));
  await doing(() => result.current.undo(line(TEE)));
  const removed: (boolean | undefined)[] = [];
  const watch = setInterval(() => {
    removed.push(result.current.lines.find((one) => one.line.description === TEE)?.removed);
  });
  onTestFinished(() => clearInterval(watch));
  gate.open();
  await settled();
  expect(new Set(removed)).toEqual(new Set([false]));
});

test('trying again without a store reads nothing', async () => {
  const { wrapper, sandbox } = createShopper();
  const { result, act: doing } = await renderHook(() => useCartEditor(undefined), { wrapper });
  await doing(() => result.current.retry());
  expect(sandbox.requests).toEqual([]);
});

test('trying again reads the cart, and the error that stood at it is over', async () => {
  const { result, sandbox, settled, countOf, act: doing } = await openEditor();
  sandbox.scenario({ kind: 'status', status: 422 }, { path: '/line-items' });
  await doing(() => result.current.clear());
  await settled();
  expect(result.current.errors.cart).not.toBeNull();
  const reads = countOf(`/api/v1/domains/${SHOP}/cart`);
  await doing(() => result.current.retry());
  expect(result.current.errors.cart).toBeNull();
  await expect.poll(() => countOf(`/api/v1/domains/${SHOP}/cart`)).toBe(reads + 1);
});

test('of two lines of one product, the one that is removed goes', async () => {
  const twin = { sku: 'A', description: 'Cap', quantity: 1 };
  const { result, gate } = await openStill({
    line_items: [
      { ...twin, line_item_id: '1' },
      { ...twin, line_item_id: '2' },
    ],
  });
  gate.hold(isWrite);
  const second = result.current.editor.lines[1]?.line;
  if (!second) throw new Error('There is no second line.');
  await act(async () => result.current.editor.remove(second));
  expect(result.current.editor.lines.map(({ removed }) => removed)).toEqual([false, true]);
});

test('codes are read wherever the store has them', async () => {
  const { result } = await openStill({ line_items: [], coupons: [], promo_codes: ['TEN'] });
  expect(result.current.promoCodes.codes).toEqual(['TEN']);
});

test('a wish that no cart can hold takes no other with it', async () => {
  const { wrapper } = createShopper();
  const { result, act: doing } = await renderHook(
    () => ({ update: useUpdateLineItem(SHOP), cart: useCart(SHOP) }),
    { wrapper },
  );
  await expect.poll(() => result.current.cart.data).toBeDefined();
  const [line] = result.current.cart.data?.line_items ?? [];
  if (!line) throw new Error('The cart is empty.');
  await doing(async () => {
    const good = result.current.update.mutateAsync({ line, quantity: 3 });
    const bad = result.current.update.mutateAsync({ line, quantity: -1 });
    await expect(bad).rejects.toThrow('-1 is not a quantity');
    await good;
  });
  expect(result.current.cart.data?.line_items[0]?.quantity).toBe(3);
});

test('what was undone is not undone again over what the shopper did since', async () => {
  const { wrapper } = createShopper();
  const { result, act: doing } = await renderHook(
    () => ({
      removal: useRemoveLineItem(SHOP),
      update: useUpdateLineItem(SHOP),
      cart: useCart(SHOP),
    }),
    { wrapper },
  );
  await expect.poll(() => result.current.cart.data).toBeDefined();
  const [line] = result.current.cart.data?.line_items ?? [];
  if (!line) throw new Error('The cart is empty.');
  await doing(() => result.current.removal.mutateAsync({ line }));
  await doing(() => result.current.removal.undo());
  await doing(() => result.current.update.mutateAsync({ line, quantity: 4 }));
  expect(await result.current.removal.undo()).toBeUndefined();
  const now = result.current.cart.data?.line_items.find(({ sku }) => sku === line.sku);
  expect(now?.quantity).toBe(4);
});

test('a fast view of the cart is read again, too, when a write was in doubt', async () => {
  const {
    result,
    line,
    lineOf,
    sandbox,
    settled,
    act: doing,
  } = await openEditor(SHOP, {
    fastMode: true,
  });
  sandbox.scenario('truncated', { path: 'WS12' });
  sandbox.scenario('server-error', { path: `${SHOP}/cart` });
  await doing(() => result.current.setQuantity(line(TEE), 3));
  await settled();
  await expect.poll(() => lineOf(TEE).quantity).toBe(3);
});

test('a place whose time stood still while nobody looked goes when somebody looks again', async () => {
  const places = createRemovedLines();
  places.setUndoMs(1);
  const stop = places.subscribe(() => undefined);
  const id = places.add({ key: 'a', owner: 'b', line: {}, quantity: 1, before: [] });
  stop();
  places.setStatus(id, 'offered');
  const gone = new Promise<void>((resolve) => {
    places.subscribe(() => {
      if (places.getSnapshot().length === 0) resolve();
    });
  });
  await gone;
  expect(places.getSnapshot()).toEqual([]);
});

test('two clients of one device take turns, though neither knows of the other', async () => {
  const { sandbox, client, gate: network } = createShopper();
  await getCart(client, { domain: SHOP });
  const token = network.sent.at(-1)?.headers.get('x-firmly-authorization') ?? '';
  const open = async () => {
    const gate = createGate(sandbox.fetch);
    const other = createFirmlyClient({
      baseUrl: client.baseUrl,
      accessToken: token,
      fetch: gate.fetch,
    });
    const wrapper = ({ children }: { children: ReactNode }) => (
      <FirmlyProvider client={other}>{children}</FirmlyProvider>
    );
    const hook = await renderHook(() => useCartEditor(SHOP), { wrapper });
    await expect.poll(() => hook.result.current.cart).toBeDefined();
    gate.hold(isWrite);
    return { ...hook, gate };
  };
  const tabs = [await open(), await open()];
  for (const [index, { result, act: doing }] of tabs.entries()) {
    const line = result.current.lines[index]?.line;
    if (!line) throw new Error('There is no such line.');
    await doing(() => result.current.setQuantity(line, 3));
  }
  await expect.poll(() => tabs.flatMap(({ gate }) => gate.waiting)).toHaveLength(1);
  for (const { gate } of tabs) gate.open();
  for (const { result } of tabs) {
    await expect.poll(() => result.current.pending.totals).toBe(false);
  }
  const { line_items } = await getCart(client, { domain: SHOP });
  expect(line_items.slice(0, 2).map(({ quantity }) => quantity)).toEqual([3, 3]);
});
