'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { createRemovedLines, type RemovedLine, type RemovedLines } from './createRemovedLines.ts';

/** The lines that were removed in this editor, and their store. */
export function useRemovedLines(undoMs: number): [readonly RemovedLine[], RemovedLines] {
  const [store] = useState(createRemovedLines);
  useEffect(() => store.setUndoMs(undoMs), [store, undoMs]);
  return [useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot), store];
}
