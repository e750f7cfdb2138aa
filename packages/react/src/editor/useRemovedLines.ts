'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { createRemovedLines, type RemovedLine, type RemovedLines } from './createRemovedLines.ts';

/** The places of the lines that were removed here, and what is done with them. */
export function useRemovedLines(undoMs: number): [readonly RemovedLine[], RemovedLines] {
  const [store] = useState(createRemovedLines);
  useEffect(() => store.setUndoMs(undoMs), [store, undoMs]);
  return [useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot), store];
}
