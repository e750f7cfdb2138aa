import type { LineItem } from '@firmly-kit/core';
import type { KeyedLine } from '@firmly-kit/core/cart';

/** A line that was removed here, with the data to display its row and to restore it. */
export interface RemovedLine {
  id: number;
  /** Key of the row. */
  key: string;
  /** Hash of the cart's mutation key, which names the device and the domain. */
  owner: string;
  line: LineItem;
  /** The quantity that the shopper requested last. */
  quantity: number;
  /** Shared by all removed lines of a cart, so that a removal copies none of the others. */
  shared: {
    /** The rows as displayed at the last removal. */
    rows: readonly KeyedLine[];
  };
  /**
   * - `removing`: the removal is in flight.
   * - `offered`: removed, undo is available.
   * - `restoring`: the restore is in flight.
   */
  status: 'removing' | 'offered' | 'restoring';
}

interface Removal extends Omit<RemovedLine, 'id' | 'status' | 'shared'> {
  /** The rows as displayed. */
  rows: readonly KeyedLine[];
}

export type RemovedLines = ReturnType<typeof createRemovedLines>;

// `setTimeout` fires at once for a longer delay.
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/**
 * A store of removed lines. A line leaves it `undoMs` after its removal was confirmed, unless it is paused.
 *
 * Not React state: two calls in one event must see each other's result, not the last render.
 */
export function createRemovedLines() {
  let removedLines: readonly RemovedLine[] = [];
  let undoMs = Infinity;
  let lastId = 0;
  const paused = new Set<number>();
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  const listeners = new Set<() => void>();

  function set(next: readonly RemovedLine[]) {
    removedLines = next;
    listeners.forEach((listener) => listener());
  }

  function stopTimer(id: number) {
    clearTimeout(timers.get(id));
    timers.delete(id);
  }

  /** Restarts the countdown of a line if its undo is offered and not paused. */
  function restartTimer(id: number) {
    stopTimer(id);
    const isOffered = find((removedLine) => removedLine.id === id)?.status === 'offered';
    const isEndless = !(undoMs <= MAX_TIMEOUT_MS);
    if (!isOffered || paused.has(id) || isEndless || listeners.size === 0) return;
    timers.set(
      id,
      setTimeout(() => remove(id), undoMs),
    );
  }

  function getSnapshot() {
    return removedLines;
  }

  function find(matches: (removedLine: RemovedLine) => boolean) {
    return removedLines.find(matches);
  }

  function add({ rows, ...removal }: Removal): number {
    lastId += 1;
    const shared = find(({ owner }) => owner === removal.owner)?.shared ?? { rows };
    shared.rows = rows;
    set([...removedLines, { ...removal, shared, id: lastId, status: 'removing' }]);
    return lastId;
  }

  function setStatus(id: number, status: RemovedLine['status']) {
    if (!find((removedLine) => removedLine.id === id)) return;
    // The undo button unmounts before `pointerleave` or `blur` fires, so end the pause here.
    if (status === 'restoring') paused.delete(id);
    set(
      removedLines.map((removedLine) =>
        removedLine.id === id ? { ...removedLine, status } : removedLine,
      ),
    );
    restartTimer(id);
  }

  function pause(id: number, isPaused: boolean) {
    if (isPaused) paused.add(id);
    else paused.delete(id);
    restartTimer(id);
  }

  function remove(id: number) {
    stopTimer(id);
    paused.delete(id);
    set(removedLines.filter((removedLine) => removedLine.id !== id));
  }

  function subscribe(listener: () => void) {
    listeners.add(listener);
    // Countdowns stop while nothing is mounted.
    for (const { id } of removedLines) if (!timers.has(id)) restartTimer(id);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) [...timers.keys()].forEach(stopTimer);
    };
  }

  /** Applies to countdowns that start after the call. */
  function setUndoMs(ms: number) {
    undoMs = ms;
  }

  return { getSnapshot, find, add, setStatus, pause, remove, subscribe, setUndoMs };
}
