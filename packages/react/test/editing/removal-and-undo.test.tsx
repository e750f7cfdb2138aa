import { addLineItem, getCart, removeLineItem, updateLineItem } from '@firmly-kit/core';
import type { EditableLine } from '@firmly-kit/core/cart';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import {
  CANDLE,
  NOTEBOOKS,
  PUT_CANDLE,
  PUT_TEE,
  SHOP,
  STAGING,
  TEE,
  VERRE,
} from '../helpers/catalogue.ts';
import { isCartMutation } from '../helpers/networkGate.ts';
import { createShopper, createShopperWithResponses } from '../helpers/createShopper.tsx';
import { renderCartEditor, renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';
import { getFirstLine, sellOneCap } from '../helpers/fakeStore.ts';
import { useCartEditor } from '../../src/index.ts';

test('a removed line keeps its row, and undo adds it once with its quantity and variant', async () => {
  const { result, getLine, getRow, sandbox, settled, act } = await renderCartEditorOverHttp(VERRE);
  const getQuantitiesByKey = () =>
    new Map(result.current.lines.map(({ key, quantity }) => [key, quantity]));
  const before = getQuantitiesByKey();
  const [first] = result.current.lines;
  if (!first) throw new Error('The cart is empty.');
  const title = first.line.description ?? '';
  await act(() => result.current.remove(getLine(title)));
  expect(getRow(title)).toMatchObject({ removed: true });
  await settled();
  expect(result.current.cart?.line_items).toHaveLength(before.size - 1);
  expect(getRow(title)).toMatchObject({ removed: true, key: first.key });
  await act(() => result.current.undo(getLine(title)));
  expect(getRow(title)).toMatchObject({
    removed: false,
    pending: true,
    quantity: first.quantity,
  });
  await settled();
  expect(getRow(title)).toMatchObject({ removed: false, pending: false, error: null });
  expect(getLine(title).variant_handles).toEqual(first.line.variant_handles);
  expect(getQuantitiesByKey()).toEqual(before);
  const mutations = await sandbox.getMutations();
  expect(mutations.map((mutation) => mutation.split(' ')[0])).toEqual(['PUT', 'POST']);
});

test.each([
  [SHOP, TEE, 'WS12-M-Orange'],
  [VERRE, 'Été Tumblers', 'VERRE/ÉTÉ 6'],
])('the last line at %s is removed, and undo restores it', async (domain, title, sku) => {
  const editor = await renderCartEditorOverHttp(domain);
  const { result, getLine, getRow, client, gate, sandbox, settled, act } = editor;
  const others = result.current.lines.filter((row) => row.line.sku !== sku);
  const platformId = result.current.cart?.platform_id;
  for (const other of others) {
    await removeLineItem(client, { domain, line: other.line, platformId });
  }
  await act(() => result.current.query.refetch());
  const { quantity, variant_handles } = getLine(title);
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
  await act(() => result.current.remove(getLine(title)));
  await settled();
  expect(await getCart(client, { domain })).toMatchObject({ line_items: [] });
  expect(getRow(title)).toMatchObject({ removed: true });
  await act(() => result.current.undo(getLine(title)));
  await settled();
  expect(getRow(title)).toMatchObject({ removed: false, pending: false, error: null });
  const stored = await getCart(client, { domain });
  expect(stored.line_items).toMatchObject([{ sku, quantity, variant_handles }]);
  expect(stored.line_items).toHaveLength(1);
  expect((await sandbox.getMutations()).slice(others.length + 1)).toEqual([
    `POST line-items/${sku}/quantity/${quantity} 200`,
  ]);
  expect(bodies).toEqual([{ variant_handles }]);
});

test('the last line comes back with the quantity that was requested before its removal', async () => {
  const { result, getLine, getRow, settled, act } = await renderCartEditorOverHttp(STAGING);
  const title = result.current.lines[0]?.line.description ?? '';
  await act(() => result.current.setQuantity(getLine(title), 3));
  await act(() => result.current.remove(getLine(title)));
  await settled();
  expect(result.current.cart?.line_items).toEqual([]);
  await act(() => result.current.undo(getLine(title)));
  await settled();
  expect(getRow(title)).toMatchObject({ quantity: 3, removed: false });
});

test('a quantity of 0 is a removal that can be undone', async () => {
  const { result, getLine, getRow, settled, act } = await renderCartEditorOverHttp();
  await act(() => result.current.setQuantity(getLine(TEE), 0));
  expect(getRow(TEE)).toMatchObject({ removed: true });
  await settled();
  await act(() => result.current.undo(getLine(TEE)));
  await settled();
  expect(getRow(TEE)).toMatchObject({ removed: false, quantity: 2 });
});

test('a removal is pending until the store responds', async () => {
  const { result, getLine, getRow, gate, settled, act } = await renderCartEditor();
  gate.hold(isCartMutation);
  await act(() => result.current.remove(getLine(TEE)));
  expect(getRow(TEE)).toMatchObject({ removed: true, pending: true });
  expect(result.current.pending.lines).toBe(true);
  gate.releaseAll();
  await settled();
  expect(getRow(TEE)).toMatchObject({ removed: true, pending: false });
});

test('a removal that is undone before it is sent leaves the line as it was', async () => {
  const { result, getLine, getRow, settled, gate, act } = await renderCartEditorOverHttp();
  gate.hold(isCartMutation);
  await act(() => result.current.remove(getLine(TEE)));
  await act(() => result.current.undo(getLine(TEE)));
  expect(getRow(TEE)).toMatchObject({ removed: false, pending: true, quantity: 2 });
  gate.releaseAll();
  await settled();
  expect(getRow(TEE)).toMatchObject({ removed: false, quantity: 2, error: null });
});

test('a line whose removal is undone before the response never shows as removed again', async () => {
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
  const tee = getFirstLine(result.current.lines);
  gate.hold(isCartMutation);
  await act(() => result.current.remove(tee));
  await expect.poll(() => gate.waiting).toHaveLength(1);
  await act(() => result.current.undo(tee));
  const before = rendered.length;
  gate.releaseOne();
  // The removal is answered, and the undo is sent.
  await expect.poll(() => gate.sent.filter(isCartMutation)).toHaveLength(2);
  gate.releaseAll();
  await expect.poll(() => result.current.pending.totals).toBe(false);
  const shown = rendered.slice(before);
  expect(shown.map((row) => row?.removed)).toEqual(shown.map(() => false));
  expect(new Set(shown.map((row) => row?.quantity))).toEqual(new Set([2]));
  expect(shown.at(-1)).toMatchObject({ pending: false, error: null });
});

test('a removal that the store refuses puts the line back, with the error', async () => {
  const { result, getLine, getRow, getTitles, client, sandbox, settled, act } =
    await renderCartEditorOverHttp();
  await sandbox.scenario({ kind: 'status', status: 422 }, { path: 'WS12' });
  await act(() => result.current.remove(getLine(TEE)));
  await settled();
  expect(getRow(TEE)).toMatchObject({ removed: false, quantity: 2, error: { status: 422 } });
  // The refused removal offers no undo: a later removal elsewhere shows no removed row.
  await removeLineItem(client, { domain: SHOP, line: getLine(TEE) });
  await act(() => result.current.query.refetch());
  expect(getTitles()).not.toContain(TEE);
});

test('a removal of a line that is already gone is no error', async () => {
  const { result, getLine, settled, act, client } = await renderCartEditor();
  const tee = getLine(TEE);
  await updateLineItem(client, { domain: SHOP, line: tee, quantity: 0 });
  await act(() => result.current.remove(tee));
  await settled();
  expect(result.current.errors.cart).toBeNull();
});

test('an undo of a removal that the store then refuses does not double the line', async () => {
  const { result, getLine, getRow, sandbox, gate, settled, act } = await renderCartEditor();
  sandbox.scenario({ kind: 'status', status: 422 }, { path: 'WS12' });
  gate.hold(isCartMutation);
  await act(() => result.current.remove(getLine(TEE)));
  await act(() => result.current.undo(getLine(TEE)));
  gate.releaseAll();
  await settled();
  expect(getRow(TEE)).toMatchObject({ quantity: 2, removed: false });
});

test('an undo that the store refuses shows its error on the line, and can be tried again', async () => {
  const { result, getLine, getRow, sandbox, settled, act } = await renderCartEditorOverHttp();
  await act(() => result.current.remove(getLine(TEE)));
  await settled();
  await sandbox.scenario({ kind: 'status', status: 422 }, { path: 'WS12' });
  await act(() => result.current.undo(getLine(TEE)));
  await settled();
  expect(getRow(TEE)).toMatchObject({ removed: true, error: { status: 422 } });
  expect(result.current.errors.cart).toBeNull();
  await act(() => result.current.undo(getLine(TEE)));
  await settled();
  expect(getRow(TEE)).toMatchObject({ removed: false, quantity: 2 });
  expect(result.current.errors.cart).toBeNull();
});

test('the error of a refused undo stays until the next undo, whatever happens to other lines', async () => {
  const { result, getLine, getRow, sandbox, settled, act } = await renderCartEditor();
  await act(() => result.current.remove(getLine(TEE)));
  await settled();
  sandbox.scenario({ kind: 'status', status: 422 }, { path: 'WS12' });
  await act(() => result.current.undo(getLine(TEE)));
  await settled();
  expect(getRow(TEE).error).not.toBeNull();
  await act(() => result.current.setQuantity(getLine(CANDLE), 2));
  await settled();
  expect(getRow(TEE).error).not.toBeNull();
  await act(() => result.current.undo(getLine(TEE)));
  await settled();
  expect(getRow(TEE)).toMatchObject({ removed: false, error: null });
});

test('two undos in one tick add the line once', async () => {
  const { result, getLine, getRow, settled, act } = await renderCartEditor();
  await act(() => result.current.remove(getLine(TEE)));
  await settled();
  await act(() => {
    result.current.undo(getLine(TEE));
    result.current.undo(getLine(TEE));
  });
  await settled();
  expect(getRow(TEE).quantity).toBe(2);
});

test('after remove, undo, remove the line is removed, and can be restored', async () => {
  const { result, getLine, getRow, gate, settled, act } = await renderCartEditor();
  gate.hold(isCartMutation);
  await act(() => result.current.remove(getLine(TEE)));
  await act(() => result.current.undo(getLine(TEE)));
  await act(() => result.current.remove(getLine(TEE)));
  expect(getRow(TEE)).toMatchObject({ removed: true });
  gate.releaseAll();
  await settled();
  expect(getRow(TEE)).toMatchObject({ removed: true });
  expect(result.current.cart?.line_items).toHaveLength(3);
});

test('a quantity that is requested while a line is restored shows at once', async () => {
  const { result, getLine, getRow, settled, gate, act } = await renderCartEditor();
  await act(() => result.current.remove(getLine(TEE)));
  await settled();
  gate.hold(isCartMutation);
  await act(() => result.current.undo(getLine(TEE)));
  await act(() => result.current.setQuantity(getLine(TEE), 3));
  expect(getRow(TEE)).toMatchObject({ quantity: 3, pending: true });
  gate.releaseAll();
  await settled();
  expect(getRow(TEE)).toMatchObject({ quantity: 3, pending: false });
});

test('undo restores the quantity that was requested in the same tick as the removal', async () => {
  const { result, getLine, getRow, settled, act } = await renderCartEditor();
  await act(() => {
    result.current.setQuantity(getLine(TEE), 3);
    result.current.remove(getLine(TEE));
  });
  await settled();
  await act(() => result.current.undo(getLine(TEE)));
  await settled();
  expect(getRow(TEE).quantity).toBe(3);
});

test('undo restores the confirmed quantity where the store refuses the requested one, and says so', async () => {
  const { result, getLine, getRow, settled, act } = await renderCartEditor();
  await act(() => {
    result.current.setQuantity(getLine(NOTEBOOKS), 40);
    result.current.remove(getLine(NOTEBOOKS));
  });
  await settled();
  await act(() => result.current.undo(getLine(NOTEBOOKS)));
  await settled();
  expect(getRow(NOTEBOOKS)).toMatchObject({
    quantity: 1,
    removed: false,
    pending: false,
    error: { code: 'ErrorNotEnoughStock' },
  });
});

test('removed rows keep their order, whichever is removed first', async () => {
  const { result, getLine, getTitles, settled, act } = await renderCartEditor();
  const before = getTitles();
  for (const title of [CANDLE, TEE, NOTEBOOKS]) {
    await act(() => result.current.remove(getLine(title)));
    await settled();
    expect(getTitles()).toEqual(before);
  }
});

test('a removed product that is added elsewhere shows again, and undo sets its quantity', async () => {
  const { result, getLine, getRow, settled, act, client } = await renderCartEditor();
  await act(() => result.current.remove(getLine(TEE)));
  await settled();
  await addLineItem(client, { domain: SHOP, sku: 'WS12-M-Orange' });
  await act(() => result.current.query.refetch());
  expect(getRow(TEE)).toMatchObject({ removed: false, quantity: 1 });
  await act(() => result.current.undo(getLine(TEE)));
  await settled();
  expect(getRow(TEE)).toMatchObject({ removed: false, quantity: 2 });
});

test('undo at one store does not restore a line that was removed at another store', async () => {
  const { gate, wrapper } = createShopperWithResponses(
    sellOneCap({ [SHOP]: 2, ['other.example']: 1 }),
  );
  const { result, act, rerender } = await renderHook(
    (domain: string = SHOP) => useCartEditor(domain, { undoMs: Infinity }),
    { wrapper, initialProps: SHOP },
  );
  const settled = () => expect.poll(() => result.current.pending.totals).toBe(false);
  await expect.poll(() => result.current.lines).toHaveLength(1);
  await act(() => result.current.remove(getFirstLine(result.current.lines)));
  await settled();

  await rerender('other.example');
  await expect.poll(() => result.current.lines).toMatchObject([{ quantity: 1, removed: false }]);
  await act(() => result.current.undo(getFirstLine(result.current.lines)));
  await settled();
  expect(result.current.lines).toMatchObject([{ quantity: 1, removed: false }]);
  expect(
    gate.sent.filter(isCartMutation).filter(({ url }) => url.includes('other.example')),
  ).toEqual([]);

  await rerender(SHOP);
  await expect.poll(() => result.current.lines).toMatchObject([{ quantity: 2, removed: true }]);
  await act(() => result.current.undo(getFirstLine(result.current.lines)));
  await settled();
  expect(result.current.lines).toMatchObject([{ quantity: 2, removed: false }]);
});

test('of two lines of one product, the one that is removed goes', async () => {
  const cap = { sku: 'A', description: 'Cap', quantity: 1 };
  const { gate, wrapper } = createShopperWithResponses(() => ({
    line_items: [
      { ...cap, line_item_id: '1' },
      { ...cap, line_item_id: '2' },
    ],
  }));
  const { result, act } = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect.poll(() => result.current.lines).toHaveLength(2);
  gate.hold(isCartMutation);
  const second = result.current.lines[1]?.line;
  if (!second) throw new Error('There is no second line.');
  await act(() => result.current.remove(second));
  expect(result.current.lines.map(({ removed }) => removed)).toEqual([false, true]);
});

test('every line is pending while the cart is cleared', async () => {
  const { result, gate, settled, act } = await renderCartEditor();
  gate.hold(isCartMutation);
  await act(() => result.current.clear());
  expect(result.current.lines.map(({ pending }) => pending)).toEqual([true, true, true, true]);
  expect(result.current.pending.lines).toBe(true);
  gate.releaseAll();
  await settled();
  expect(result.current.lines).toEqual([]);
  expect(result.current.pending.lines).toBe(false);
});

test('leaving the page after a removal sends nothing twice', async () => {
  const { result, getLine, act, unmount, gate, wrapper, sandbox } = await renderCartEditorOverHttp(
    SHOP,
    {
      editor: { undoMs: 20 },
    },
  );
  gate.holdResponses(isCartMutation);
  await act(() => result.current.remove(getLine(TEE)));
  await expect.poll(() => gate.waiting.length).toBe(1);
  await unmount();
  gate.releaseAll();
  const again = await renderHook(() => useCartEditor(SHOP), { wrapper });
  await expect.poll(() => again.result.current.lines.length).toBe(3);
  // Mutations are sent in turn: a second removal would be sent before this change.
  const [candle] = again.result.current.lines;
  await again.act(() => candle && again.result.current.setQuantity(candle.line, 3));
  await expect.poll(() => again.result.current.pending.totals).toBe(false);
  expect(await sandbox.getMutations()).toEqual([`${PUT_TEE} 200`, `${PUT_CANDLE} 200`]);
});

test('an undo of the store before, called after a switch, puts the line back where it was', async () => {
  const { wrapper } = createShopper();
  const { result, rerender, act } = await renderHook(
    ({ domain }: { domain: string } = { domain: SHOP }) => useCartEditor(domain),
    { wrapper, initialProps: { domain: SHOP } },
  );
  const toSkus = () => result.current.cart?.line_items.map(({ sku }) => sku);
  await expect.poll(() => result.current.lines.length).toBeGreaterThan(1);
  const before = toSkus();
  const removed = result.current.lines.at(-1)?.line;
  if (!removed) throw new Error('The cart is empty.');
  await act(() => result.current.remove(removed));
  await expect.poll(() => result.current.lines.at(-1)?.pending).toBe(false);
  const { undo } = result.current;
  await rerender({ domain: STAGING });
  await act(() => undo(removed));
  await rerender({ domain: SHOP });
  await expect.poll(toSkus).toEqual(before);
});

test.each([
  ['ids', ['1', '2']],
  ['texts only', [undefined, undefined]],
])(
  'of two lines with one sku, told apart by %s, the removed one has its own undo',
  async (_, ids) => {
    const line = (index: number, text: string) => ({
      ...(ids[index] && { line_item_id: ids[index] }),
      sku: 'MUG',
      quantity: 1,
      description: 'Mug',
      variant_description: `Engraved: ${text}`,
    });
    const [ann, bo] = [line(0, 'Ann'), line(1, 'Bo')];
    const { wrapper } = createShopperWithResponses(({ method }) => ({
      line_items: method === 'GET' ? [ann, bo] : [bo],
    }));
    const { result, act } = await renderHook(() => useCartEditor('shop.luma.gift'), { wrapper });
    await expect.poll(() => result.current.lines).toHaveLength(2);
    await act(() => result.current.remove(ann));
    await expect
      .poll(() =>
        result.current.lines.map(({ line: { variant_description }, removed, pending }) => [
          variant_description,
          removed,
          pending,
        ]),
      )
      .toEqual([
        ['Engraved: Ann', true, false],
        ['Engraved: Bo', false, false],
      ]);
  },
);

test.each([1.5, 0])(
  'a quantity that cannot be added, %d, is the next whole one after an undo',
  async (quantity) => {
    const line = { sku: 'RICE', description: 'Rice', quantity };
    const added: string[] = [];
    const { wrapper } = createShopperWithResponses(({ method, url }) => {
      if (method === 'POST') added.push(url.split('/line-items/')[1] ?? '');
      return { line_items: method === 'GET' ? [line] : [] };
    });
    const { result, act } = await renderHook(() => useCartEditor('shop.luma.gift'), { wrapper });
    await expect.poll(() => result.current.lines).toHaveLength(1);
    await act(() => result.current.remove(line));
    await expect
      .poll(() => result.current.lines[0])
      .toMatchObject({ removed: true, pending: false });
    await act(() => result.current.undo(line));
    await expect.poll(() => added).toEqual([`RICE/quantity/${Math.max(1, Math.ceil(quantity))}`]);
  },
);
