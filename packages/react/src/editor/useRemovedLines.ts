'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { createUndoPlaces, type UndoPlace, type UndoPlaces } from './createRemovedLines.ts';

/** The places of the lines that were removed here, and what is done with them. */
export function useUndoPlaces(undoMs: number): [readonly UndoPlace[], UndoPlaces] {
  const [store] = useState(createUndoPlaces);
  useEffect(() => store.setUndoMs(undoMs), [store, undoMs]);
  return [useSyncExternalStore(store.subscribe, store.get, store.get), store];
}
