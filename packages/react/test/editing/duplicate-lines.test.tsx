import type { Cart } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { useCartEditor } from '../../src/index.ts';
import { SHOP } from '../helpers/catalogue.ts';
import { createShopperWithResponses } from '../helpers/createShopper.tsx';
import { isCartMutation } from '../helpers/networkGate.ts';

/** A store whose cart has two lines of one product: version 1 of the API changes the first, version 2 the one it names. */
async function renderTwoCaps() {
  let lastId = 2;
  let lines = [
    { sku: 'MUG', description: 'Mug', line_item_id: 'mug', quantity: 1 },
    { sku: 'CAP', description: 'Cap for Ada', line_item_id: '1', quantity: 2 },
    { sku: 'CAP', description: 'Cap for Bob', line_item_id: '2', quantity: 5 },
  ];
  const respond = async (request: Request): Promise<Cart> => {
    const { pathname } = new URL(request.url);
    const id = decodeURIComponent(pathname.split('/line-items/')[1] ?? '').split('/')[0];
    if (request.method === 'POST') {
      lastId += 1;
      const quantity = Number(pathname.split('/').at(-1));
      const line = { sku: 'CAP', description: 'Cap', line_item_id: `${lastId}`, quantity };
      lines = [...lines, line];
    }
    if (request.method === 'PUT') {
      const { quantity }: { quantity: number } = await request.json();
      const key = pathname.startsWith('/api/v2/') ? 'line_item_id' : 'sku';
      const found = lines.find((line) => line[key] === id);
      lines = lines
        .map((line) => (line === found ? { ...line, quantity } : line))
        .filter((line) => line.quantity > 0);
    }
    return { line_items: structuredClone(lines) };
  };
  const { gate, wrapper } = createShopperWithResponses(respond);
  const { result, act } = await renderHook(() => useCartEditor(SHOP, { undoMs: Infinity }), {
    wrapper,
  });
  await expect.poll(() => result.current.lines).toHaveLength(3);
  return {
    result,
    act,
    gate,
    settled: () => expect.poll(() => result.current.pending.totals).toBe(false),
    getRow: (index: number) => {
      const row = result.current.lines[index];
      if (!row) throw new Error(`There is no row ${index}.`);
      return row;
    },
    getCaps: () =>
      result.current.lines
        .slice(1)
        .map(({ quantity, removed }) => (removed ? 'removed' : quantity)),
    /** As another device does. */
    removeElsewhere: (id: string) => {
      lines = lines.filter(({ line_item_id }) => line_item_id !== id);
    },
    getStoredQuantities: () => lines.map(({ quantity }) => quantity),
    getPaths: () =>
      gate.sent.filter(isCartMutation).map(({ url }) => new URL(url).pathname.split('/domains/')),
  };
}

test('each of two lines of one product has its own quantity', async () => {
  const { result, act, getRow, settled, getCaps, getStoredQuantities, getPaths } =
    await renderTwoCaps();
  await act(() => {
    result.current.setQuantity(getRow(1).line, 3);
    result.current.setQuantity(getRow(2).line, 7);
  });
  expect(getCaps()).toEqual([3, 7]);
  await settled();
  expect(getCaps()).toEqual([3, 7]);
  expect(getStoredQuantities()).toEqual([1, 3, 7]);
  expect(getPaths()).toEqual([
    ['/api/v2', `${SHOP}/cart/line-items/1`],
    ['/api/v2', `${SHOP}/cart/line-items/2`],
  ]);
});

test('a line that no other line resembles is named by its sku', async () => {
  const { result, act, getRow, settled, getPaths } = await renderTwoCaps();
  await act(() => result.current.setQuantity(getRow(0).line, 3));
  await settled();
  expect(getPaths()).toEqual([['/api/v1', `${SHOP}/cart/line-items/MUG`]]);
});

test.each([
  [1, ['removed', 5], [1, 5], [1, 5, 2], [2, 5]],
  [2, [2, 'removed'], [1, 2], [1, 2, 5], [2, 5]],
])(
  'the removal of row %i of two lines of one product can be undone, and changes no other',
  async (index, shown, stored, restored, shownAfter) => {
    const { result, act, getRow, settled, getCaps, getStoredQuantities } = await renderTwoCaps();
    const keys = result.current.lines.map(({ key }) => key);
    await act(() => result.current.remove(getRow(index).line));
    expect(getCaps()).toEqual(shown);
    await settled();
    expect(getCaps()).toEqual(shown);
    expect(getStoredQuantities()).toEqual(stored);
    expect(result.current.lines.map(({ key }) => key)).toEqual(keys);
    await act(() => result.current.undo(getRow(index).line));
    await settled();
    expect(getStoredQuantities()).toEqual(restored);
    expect(getCaps()).toEqual(shownAfter);
    expect(result.current.lines.map(({ key }) => key)).toEqual(keys);
  },
);

test('two lines of one product can both be removed, and both come back', async () => {
  const { result, act, getRow, settled, getCaps, getStoredQuantities } = await renderTwoCaps();
  await act(() => {
    result.current.remove(getRow(1).line);
    result.current.remove(getRow(2).line);
  });
  expect(getCaps()).toEqual(['removed', 'removed']);
  await settled();
  expect(getStoredQuantities()).toEqual([1]);
  await act(() => {
    result.current.undo(getRow(1).line);
    result.current.undo(getRow(2).line);
  });
  await settled();
  expect(getCaps()).toEqual([2, 5]);
  expect(getStoredQuantities()).toEqual([1, 2, 5]);
});

test('a change is refused, and the other line stays, if the id names no line any more', async () => {
  const { result, act, gate, getRow, settled, getStoredQuantities } = await renderTwoCaps();
  const { line } = getRow(1);
  gate.hold(isCartMutation);
  await act(() => result.current.setQuantity({ ...line, line_item_id: 'gone' }, 9));
  gate.releaseAll();
  await settled();
  expect(getStoredQuantities()).toEqual([1, 2, 5]);
});

test('a queued change of a line that another device removed does not change the other line', async () => {
  const { result, act, gate, getRow, settled, getStoredQuantities, removeElsewhere } =
    await renderTwoCaps();
  gate.hold(isCartMutation);
  await act(() => {
    result.current.setQuantity(getRow(0).line, 2);
    result.current.setQuantity(getRow(1).line, 9);
  });
  removeElsewhere('1');
  gate.releaseAll();
  await settled();
  expect(getStoredQuantities()).toEqual([2, 5]);
});

test('of two lines that cannot be told apart, the first shows the change that the store makes', async () => {
  const cap = { sku: 'CAP', description: 'Cap' };
  let quantities = [2, 5];
  const { gate, wrapper } = createShopperWithResponses(async (request): Promise<Cart> => {
    if (request.method === 'PUT') {
      const { quantity }: { quantity: number } = await request.json();
      quantities = [quantity, ...quantities.slice(1)].filter(Boolean);
    }
    return { line_items: quantities.map((quantity) => ({ ...cap, quantity })) };
  });
  const { result, act } = await renderHook(() => useCartEditor(SHOP, { undoMs: Infinity }), {
    wrapper,
  });
  await expect.poll(() => result.current.lines).toHaveLength(2);
  const settled = () => expect.poll(() => result.current.pending.totals).toBe(false);
  const getRows = () =>
    result.current.lines.map(({ quantity, removed }) => (removed ? 'removed' : quantity));
  gate.hold(isCartMutation);
  await act(
    () => result.current.lines[1] && result.current.setQuantity(result.current.lines[1].line, 9),
  );
  expect(getRows()).toEqual([9, 5]);
  gate.releaseAll();
  await settled();
  expect(getRows()).toEqual([9, 5]);
  await act(() => result.current.lines[0] && result.current.remove(result.current.lines[0].line));
  expect(getRows()).toEqual(['removed', 5]);
  expect(new Set(result.current.lines.map(({ key }) => key)).size).toBe(2);
  await settled();
});

test.each([
  ['lines of one product without ids', [{ sku: 'CAP' }, { sku: 'CAP' }], [false, true]],
  ['an id of the first only', [{ sku: 'CAP', line_item_id: '1' }, { sku: 'CAP' }], [false, true]],
  ['an id of the second', [{ sku: 'CAP' }, { sku: 'CAP', line_item_id: '2' }], [false, false]],
  ['two products', [{ sku: 'CAP' }, { sku: 'MUG' }], [false, false]],
  ['a product of another platform', [{ base_sku: 'CAP' }], [true]],
])('a line that no request names is read-only: %s', async (_, line_items, readOnly) => {
  const { wrapper } = createShopperWithResponses(() => ({ line_items }));
  const { result } = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect
    .poll(() => result.current.lines.map((line) => line.readOnly ?? false))
    .toEqual(readOnly);
});
