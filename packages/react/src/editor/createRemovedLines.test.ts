import { expect, onTestFinished, test, vi } from 'vitest';
import { createRemovedLines } from './createRemovedLines.ts';

test('no timer runs without a subscriber', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const removedLines = createRemovedLines();
  removedLines.setUndoMs(50);
  const stops = [removedLines.subscribe(() => undefined), removedLines.subscribe(() => undefined)];
  const id = removedLines.add({ key: 'a', owner: 'b', line: {}, quantity: 1, order: [] });
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
  const id = removedLines.add({ key: 'a', owner: 'b', line: {}, quantity: 1, order: [] });
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
