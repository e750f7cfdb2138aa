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
 * Keeps the places of removed lines: for some time after the store has confirmed the removal, unless they are held.
 *
 * Not a React state: what is done next goes by what has just been done, not by what was last rendered.
 */
export function createRemovedLines() {
  let places: readonly RemovedLine[] = [];
  let undoMs = Infinity;
  let lastId = 0;
  const held = new Set<number>();
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  const listeners = new Set<() => void>();

  function set(next: readonly RemovedLine[]) {
    places = next;
    listeners.forEach((listener) => listener());
  }

  function stopTimer(id: number) {
    clearTimeout(timers.get(id));
    timers.delete(id);
  }

  /** Lets the time of an offered place run, anew, if nobody holds it. */
  function runTimer(id: number) {
    stopTimer(id);
    const isOffered = places.some((place) => place.id === id && place.status === 'offered');
    // More than that a timer takes for nothing.
    if (!isOffered || held.has(id) || !(undoMs < 2 ** 31) || listeners.size === 0) return;
    timers.set(
      id,
      setTimeout(() => close(id), undoMs),
    );
  }

  const get = () => places;

  const find = (isIt: (place: RemovedLine) => boolean) => places.find(isIt);

  function open(place: Omit<RemovedLine, 'id' | 'status'>): number {
    lastId += 1;
    set([...places, { ...place, id: lastId, status: 'removing' }]);
    return lastId;
  }

  function setStatus(id: number, status: RemovedLine['status']) {
    const place = places.find((one) => one.id === id);
    if (!place) return;
    // Whoever asks it back held it, and cannot let go of a place that is not shown meanwhile.
    if (status === 'restoring') held.delete(id);
    set(places.with(places.indexOf(place), { ...place, status }));
    runTimer(id);
  }

  function hold(id: number, isHeld: boolean) {
    if (isHeld) held.add(id);
    else held.delete(id);
    runTimer(id);
  }

  function close(id: number) {
    stopTimer(id);
    held.delete(id);
    set(places.filter((place) => place.id !== id));
  }

  function subscribe(listener: () => void) {
    listeners.add(listener);
    // Those whose time stood still while nobody was looking.
    for (const { id } of places) if (!timers.has(id)) runTimer(id);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) [...timers.keys()].forEach(stopTimer);
    };
  }

  /** For the times that begin from now on. */
  function setUndoMs(ms: number) {
    undoMs = ms;
  }

  return { get, find, open, setStatus, hold, close, subscribe, setUndoMs };
}
