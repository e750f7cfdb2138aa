import type { LineItem } from '@firmly-kit/core';

/** Where a removed line was, and what brings it back. */
export interface RemovedLine {
  id: number;
  /** Of the row, so that it stays the same row. */
  key: string;
  /** Whose cart it was: a device and a store. */
  owner: string;
  line: LineItem;
  /** The quantity the shopper last asked for. */
  quantity: number;
  /** Keys of the rows before it. */
  before: readonly string[];
  /** `removing` until the store has answered, `restoring` from the wish to have it back until it has answered that. */
  status: 'removing' | 'offered' | 'restoring';
}

export type RemovedLines = ReturnType<typeof createRemovedLines>;

/**
 * Keeps the removedLines of removed lines: for some time after the store has confirmed the removal, unless they are paused.
 *
 * Not a React state: what is done next goes by what has just been done, not by what was last rendered.
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

  /** Lets the time of an offered removedLine run, anew, if nobody holds it. */
  function runTimer(id: number) {
    stopTimer(id);
    const isOffered = removedLines.some(
      (removedLine) => removedLine.id === id && removedLine.status === 'offered',
    );
    // More than that a timer takes for nothing.
    if (!isOffered || paused.has(id) || !(undoMs < 2 ** 31) || listeners.size === 0) return;
    timers.set(
      id,
      setTimeout(() => remove(id), undoMs),
    );
  }

  const getSnapshot = () => removedLines;

  const find = (matches: (removedLine: RemovedLine) => boolean) => removedLines.find(matches);

  function add(removedLine: Omit<RemovedLine, 'id' | 'status'>): number {
    lastId += 1;
    set([...removedLines, { ...removedLine, id: lastId, status: 'removing' }]);
    return lastId;
  }

  function setStatus(id: number, status: RemovedLine['status']) {
    const removedLine = removedLines.find((one) => one.id === id);
    if (!removedLine) return;
    // Whoever asks it back held it, and cannot let go of a removedLine that is not shown meanwhile.
    if (status === 'restoring') paused.delete(id);
    set(removedLines.with(removedLines.indexOf(removedLine), { ...removedLine, status }));
    runTimer(id);
  }

  function pause(id: number, isPaused: boolean) {
    if (isPaused) paused.add(id);
    else paused.delete(id);
    runTimer(id);
  }

  function remove(id: number) {
    stopTimer(id);
    paused.delete(id);
    set(removedLines.filter((removedLine) => removedLine.id !== id));
  }

  function subscribe(listener: () => void) {
    listeners.add(listener);
    // Those whose time stood still while nobody was looking.
    for (const { id } of removedLines) if (!timers.has(id)) runTimer(id);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) [...timers.keys()].forEach(stopTimer);
    };
  }

  /** For the times that begin from now on. */
  function setUndoMs(ms: number) {
    undoMs = ms;
  }

  return { getSnapshot, find, add, setStatus, pause, remove, subscribe, setUndoMs };
}
