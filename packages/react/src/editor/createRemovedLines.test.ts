import { expect, onTestFinished, test, vi } from 'vitest';
import { createRemovedLines } from './createRemovedLines.ts';

test('no timer runs without a subscriber', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const removedLines = createRemovedLines();
  removedLines.setUndoMs(50);
  const stops = [removedLines.subscribe(() => undefined), removedLines.subscribe(() => undefined)];
  const id = removedLines.add({ key: 'a', owner: 'b', line: {}, quantity: 1, rows: [] });
  removedLines.setStatus(id, 'offered');
  stops.pop()?.();
  // One subscriber is left.
  expect(vi.getTimerCount()).toBe(1);
  stops.pop()?.();
  expect(vi.getTimerCount()).toBe(0);
  vi.runAllTimers();
  expect(removedLines.getSnapshot()).toMatchObject([{ id, status: 'offered' }]);
  removedLines.subscribe(() => undefined);
  vi.runAllTimers();
  expect(removedLines.getSnapshot()).toEqual([]);
});

test('a removed line whose timer was stopped is closed after the next subscription', async () => {
  const removedLines = createRemovedLines();
  removedLines.setUndoMs(1);
  const stop = removedLines.subscribe(() => undefined);
  const id = removedLines.add({ key: 'a', owner: 'b', line: {}, quantity: 1, rows: [] });
  stop();
  removedLines.setStatus(id, 'offered');
  const gone = new Promise<void>((resolve) => {
    removedLines.subscribe(() => {
      if (removedLines.getSnapshot().length === 0) resolve();
    });
  });
  await gone;
  expect(removedLines.getSnapshot()).toEqual([]);
});

test('a removal copies none of the lines removed before it, which learn of the new order of rows', () => {
  const removedLines = createRemovedLines();
  const removal = { owner: 'b', line: {}, quantity: 1 };
  const toRows = (...keys: string[]) => keys.map((key) => ({ key, line: {}, removed: false }));
  removedLines.add({ ...removal, key: 'a', rows: toRows('a', 'c') });
  removedLines.add({ ...removal, key: 'x', owner: 'other', rows: toRows('x') });
  const before = removedLines.getSnapshot();
  removedLines.add({ ...removal, key: 'c', rows: toRows('n', 'a', 'c') });
  const [a, x, c] = removedLines.getSnapshot();
  expect(a).toBe(before[0]);
  expect(x).toBe(before[1]);
  expect(a?.shared.rows).toEqual(toRows('n', 'a', 'c'));
  expect(c?.shared).toBe(a?.shared);
  expect(x?.shared.rows).toEqual(toRows('x'));
});
