import { onlineManager } from '@tanstack/react-query';
import { expect, onTestFinished, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { CANDLE, SHOP, TEE } from '../helpers/catalogue.ts';
import { createShopper } from '../helpers/createShopper.tsx';
import { renderCartEditor, renderCartEditorOverHttp } from '../helpers/renderCartEditor.tsx';
import { useCartEditor } from '../../src/index.ts';

test('a removed line leaves the list after undoMs, and stays while its undo is paused', async () => {
  const { result, getLine, getQuantities, settled, act } = await renderCartEditorOverHttp(SHOP, {
    editor: { undoMs: 30 },
  });
  await act(() => result.current.remove(getLine(TEE)));
  await act(() => result.current.pauseUndo(getLine(TEE), true));
  await act(() => result.current.remove(getLine(CANDLE)));
  await settled();
  await expect.poll(getQuantities).toEqual([2, 1, 1]);
  expect(result.current.lines[0]).toMatchObject({ removed: true });
  await act(() => result.current.pauseUndo(getLine(TEE), false));
  await expect.poll(getQuantities).toEqual([1, 1]);
});

test('a removal that is pending for longer than undoMs does not show the line again', async () => {
  onTestFinished(() => onlineManager.setOnline(true));
  const { result, getLine, getRow, settled, act, getMutations, getQuantities } =
    await renderCartEditor(SHOP, {
      undoMs: 20,
    });
  await act(() => result.current.remove(getLine(CANDLE)));
  await act(() => result.current.pauseUndo(getLine(CANDLE), true));
  await settled();
  await act(async () => onlineManager.setOnline(false));
  await act(async () => result.current.remove(getLine(TEE)));
  for (const isPaused of [true, false]) {
    await act(() => result.current.pauseUndo(getLine(TEE), isPaused));
  }
  // The undo time of the candle starts later. When it is over, that of the tee would be too.
  await act(() => result.current.pauseUndo(getLine(CANDLE), false));
  await expect.poll(getQuantities).toHaveLength(3);
  expect(getRow(TEE)).toMatchObject({ removed: true });
  await act(() => result.current.remove(getLine(TEE)));
  await act(async () => onlineManager.setOnline(true));
  await settled();
  expect(getMutations()).toHaveLength(2);
  expect(result.current.errors.cart).toBeNull();
  await expect.poll(getQuantities).toEqual([1, 1]);
});

test('undoMs: Infinity keeps a removed line, and pausing one undo does not prolong another', async () => {
  const endless = await renderCartEditor(SHOP, { undoMs: Infinity });
  await endless.act(() => endless.result.current.remove(endless.getLine(TEE)));
  await endless.settled();
  const { result, getLine, settled, act, getQuantities } = await renderCartEditor(SHOP, {
    undoMs: 100,
  });
  await act(() => result.current.remove(getLine(TEE)));
  await settled();
  const other = getLine(CANDLE);
  let isPaused = false;
  const toggle = setInterval(() => {
    isPaused = !isPaused;
    result.current.pauseUndo(other, isPaused);
  }, 20);
  onTestFinished(() => clearInterval(toggle));
  await expect.poll(getQuantities).toEqual([1, 1, 1]);
  expect(endless.getRow(TEE)).toMatchObject({ removed: true });
});

test('a line whose undo was refused leaves the list, although its undo had been paused, and the cart says why', async () => {
  const { result, getLine, sandbox, settled, getQuantities, act } = await renderCartEditor(SHOP, {
    undoMs: 50,
  });
  await act(() => {
    result.current.remove(getLine(TEE));
    result.current.pauseUndo(getLine(TEE), true);
  });
  await settled();
  sandbox.scenario({ kind: 'status', status: 422 }, { path: 'WS12', times: Infinity });
  await act(() => result.current.undo(getLine(TEE)));
  await settled();
  await expect.poll(getQuantities).toEqual([1, 1, 1]);
  expect(result.current.errors.cart).toMatchObject({ status: 422 });
});

test('a changed undoMs applies to lines that are removed from then on', async () => {
  const { wrapper } = createShopper();
  const { result, act, rerender } = await renderHook(
    (undoMs: number = Infinity) => useCartEditor(SHOP, { undoMs }),
    { wrapper, initialProps: Infinity },
  );
  const getTitles = (isRemoved: boolean) =>
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
  await expect.poll(() => getTitles(true)).toEqual([TEE]);
  expect(getTitles(false)).toHaveLength(2);
});
