import { createFirmlyClient, createMemoryStorage, getCart } from '@firmly-kit/core';
import type { ReactNode } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { CANDLE, PUT_TEE, SHOP, STAGING, TEE, VERRE } from '../helpers/catalogue.ts';
import {
  createNetworkGate,
  getDomain,
  isCartMutation,
  isCartRead,
} from '../helpers/networkGate.ts';
import { createShopper, createShopperOverHttp } from '../helpers/createShopper.tsx';
import { renderCartEditor, renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';
import { startServer } from '../helpers/sandboxServer.ts';
import {
  FirmlyProvider,
  useActiveCarts,
  useActiveDomains,
  useCart,
  useCartCount,
  useCartEditor,
  useClearCart,
  usePromoCodes,
} from '../../src/index.ts';

/** Two tabs of one browser at one server: one device, and in each tab a client and a cache of its own. */
async function openTwoTabs() {
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
  return { sandbox, first: await openTab(), second: await openTab() };
}

test('mutations to one store are sent one at a time and in order, those to two stores at once', async () => {
  const sandbox = await startServer();
  const { wrapper, gate, maxConcurrent } = createShopperOverHttp(sandbox);
  const { result, act } = await renderHook(
    () => [useCartEditor(SHOP), useCartEditor(VERRE)] as const,
    { wrapper },
  );
  await expect.poll(() => result.current.every(({ cart }) => cart)).toBe(true);
  gate.holdResponses(isCartMutation);
  await act(() => {
    const [shop, verre] = result.current;
    for (const { line } of shop.lines.slice(0, 3)) shop.setQuantity(line, 4);
    for (const { line } of verre.lines.slice(0, 2)) verre.setQuantity(line, 4);
  });
  // Both stores have responded, and both responses are held.
  await expect.poll(() => gate.waiting.length).toBe(2);
  expect(gate.sent.filter(isCartMutation).map(getDomain)).toEqual([SHOP, VERRE]);
  gate.releaseAll();
  await expect.poll(() => result.current.some(({ pending }) => pending.totals)).toBe(false);
  expect(maxConcurrent).toEqual(
    new Map([
      [SHOP, 1],
      [VERRE, 1],
    ]),
  );
  const sentToShop = gate.sent.filter(isCartMutation).filter((sent) => getDomain(sent) === SHOP);
  expect(sentToShop.map(({ url }) => url.split('/').at(-1))).toEqual([
    'WS12-M-Orange',
    '40211846824015',
    'NB-LINEN-3',
  ]);
  const [shop, verre] = result.current.map(({ lines }) => lines.map(({ line }) => line.quantity));
  expect(shop?.slice(0, 3)).toEqual([4, 4, 4]);
  expect(verre?.slice(0, 2)).toEqual([4, 4]);
});

test('a read that is answered before a mutation does not replace the requested quantity', async () => {
  const { result, getLine, getRow, getShownQuantities, gate, sandbox, settled, act } =
    await renderCartEditorOverHttp();
  gate.hold(isCartMutation);
  await act(() => result.current.setQuantity(getLine(TEE), 5));
  await act(() => result.current.query.refetch());
  expect(getRow(TEE)).toMatchObject({ quantity: 5, pending: true, line: { quantity: 2 } });
  gate.releaseAll();
  await settled();
  expect(getRow(TEE).line.quantity).toBe(5);
  expect(getShownQuantities(TEE)).toEqual([2, 5]);
  expect(await sandbox.countCartReads()).toBe(2);
});

test('a read that was sent before a mutation, and is answered after it, changes nothing', async () => {
  const { result, getLine, getRow, getShownQuantities, gate, sandbox, settled, act } =
    await renderCartEditorOverHttp();
  gate.holdResponses(isCartRead);
  let lateRead: Promise<unknown> = Promise.resolve();
  await act(() => {
    lateRead = result.current.query.refetch();
  });
  await expect.poll(() => gate.waiting.length).toBe(1);
  await act(() => result.current.setQuantity(getLine(TEE), 5));
  await settled();
  await act(async () => {
    gate.releaseAll();
    await lateRead;
  });
  expect(getRow(TEE)).toMatchObject({ pending: false, line: { quantity: 5 } });
  expect(getShownQuantities(TEE)).toEqual([2, 5]);
  expect(await sandbox.countCartReads()).toBe(2);
});

test('a read that shows an unanswered mutation does not settle the next requested quantity', async () => {
  const { result, getLine, getRow, getShownQuantities, gate, settled, act } =
    await renderCartEditorOverHttp();
  gate.holdResponses(isCartMutation);
  await act(() => result.current.setQuantity(getLine(TEE), 5));
  await expect.poll(() => gate.waiting.length).toBe(1);
  await act(() => result.current.setQuantity(getLine(TEE), 6));
  await act(() => result.current.query.refetch());
  expect(getRow(TEE)).toMatchObject({ quantity: 6, pending: true, line: { quantity: 5 } });
  gate.releaseAll();
  await settled();
  expect(getRow(TEE).line.quantity).toBe(6);
  expect(getShownQuantities(TEE)).toEqual([2, 5, 6]);
});

test('the list of stores, the counts and the totals follow every edit, in a second tab too', async () => {
  const { sandbox, first, second } = await openTwoTabs();
  expect(await sandbox.countSessions()).toBe(1);
  const { count = 0, carts } = first.result.current;
  await sandbox.scenario({ kind: 'latency', delayMs: 20 }, { times: Infinity });
  const [tee] = first.result.current.editor.lines;
  await first.act(() => tee && first.result.current.editor.setQuantity(tee.line, 5));
  for (const { result } of [first, second]) {
    await expect.poll(() => result.current.count).toBe(count + 3);
    await expect.poll(() => result.current.editor.lines[0]?.quantity).toBe(5);
    await expect.poll(() => result.current.carts.totals).not.toEqual(carts.totals);
  }
  const [own, other] = [first, second].map(({ result }) => result.current);
  expect(other?.editor.cart?.total).toEqual(own?.editor.cart?.total);
  expect(other?.carts.totals).toEqual(own?.carts.totals);
  await second.act(() => second.result.current.editor.clear());
  for (const { result } of [second, first]) {
    await expect.poll(() => result.current.domains.data).not.toContain(SHOP);
    await expect.poll(() => result.current.count).toBe(0);
  }
  expect(await sandbox.getMutations()).toEqual([`${PUT_TEE} 200`, 'DELETE line-items 200']);
});

test('two tabs that edit one cart at once do not undo each other', async () => {
  const { sandbox, first, second } = await openTwoTabs();
  const [tee, candle] = first.result.current.editor.lines;
  if (!tee || !candle) throw new Error('The cart is empty.');
  await sandbox.scenario({ kind: 'latency', delayMs: 50 }, { path: '/cart/', times: 2 });
  await Promise.all([
    first.act(() => first.result.current.editor.setQuantity(tee.line, 5)),
    second.act(() => second.result.current.editor.setQuantity(candle.line, 4)),
  ]);
  for (const { result } of [first, second]) {
    await expect.poll(() => result.current.editor.pending.totals).toBe(false);
    await expect
      .poll(() => result.current.editor.cart?.line_items.map(({ quantity }) => quantity))
      .toEqual([5, 4, 1, 1]);
  }
});

test('two clients of one device send their mutations in turn', async () => {
  const { sandbox, client, gate: network } = createShopper();
  await getCart(client, { domain: SHOP });
  const token = network.sent.at(-1)?.headers.get('x-firmly-authorization') ?? '';
  const open = async () => {
    const gate = createNetworkGate(sandbox.fetch);
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
    gate.hold(isCartMutation);
    return { ...hook, gate };
  };
  const tabs = [await open(), await open()];
  for (const [index, { result, act }] of tabs.entries()) {
    const line = result.current.lines[index]?.line;
    if (!line) throw new Error('There is no such line.');
    await act(() => result.current.setQuantity(line, 3));
  }
  await expect.poll(() => tabs.flatMap(({ gate }) => gate.waiting)).toHaveLength(1);
  for (const { gate } of tabs) gate.releaseAll();
  for (const { result } of tabs) {
    await expect.poll(() => result.current.pending.totals).toBe(false);
  }
  const { line_items } = await getCart(client, { domain: SHOP });
  expect(line_items.slice(0, 2).map(({ quantity }) => quantity)).toEqual([3, 3]);
});

test('mutations in one page are sent in turn where the browser has no locks', async () => {
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'locks'));
  const { result, getLine, getRow, gate, settled, act, getMutations } = await renderCartEditor();
  expect(navigator.locks).toBeUndefined();
  gate.hold(isCartMutation);
  await act(() => {
    result.current.setQuantity(getLine(TEE), 3);
    result.current.setQuantity(getLine(CANDLE), 2);
  });
  await expect.poll(() => gate.waiting.length).toBeGreaterThan(0);
  // A second mutation would have been sent before this refetch is answered.
  await act(() => result.current.query.refetch());
  expect(gate.sent.filter(isCartMutation)).toHaveLength(1);
  gate.releaseOne();
  await expect.poll(() => getRow(TEE)).toMatchObject({ quantity: 3, pending: false });
  await expect.poll(() => gate.sent.filter(isCartMutation)).toHaveLength(2);
  gate.releaseAll();
  await settled();
  expect(getRow(TEE)).toMatchObject({ quantity: 3, error: null });
  expect(getRow(CANDLE)).toMatchObject({ quantity: 2, error: null });
  expect(getMutations()).toHaveLength(2);
});

test('promo codes and a clear are sent in order', async () => {
  const { wrapper, sandbox } = createShopper();
  const { result, act } = await renderHook(
    () => ({
      promoCodes: usePromoCodes(STAGING),
      clear: useClearCart(STAGING),
      cart: useCart(STAGING),
    }),
    { wrapper },
  );
  await expect.poll(() => result.current.cart.data).toBeDefined();
  sandbox.scenario({ kind: 'latency', delayMs: 5 }, { path: 'promo-codes' });
  await act(async () => {
    const added = result.current.promoCodes.add.mutateAsync({ promoCodes: ['SAVE10'] });
    await Promise.all([added, result.current.clear.mutateAsync()]);
  });
  expect(result.current.cart.data?.line_items).toEqual([]);
  const mutations = sandbox.requests.filter(({ path }) => path.includes('/cart/'));
  expect(mutations.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual([
    'POST promo-codes',
    'DELETE line-items',
  ]);
  expect(result.current.promoCodes.codes).toEqual(result.current.cart.data?.coupons ?? []);
});
