'use client';

import type { LineItem } from '@firmly-kit/core';
import { useCallback, useEffect, useState } from 'react';
import { isSameLine } from './mutations/lines.ts';

/** Where a removed line was, and what brings it back. */
export interface UndoPlace {
  domain: string;
  line: LineItem;
  /** The quantity the shopper last asked for. */
  quantity: number;
  /** Among the cart's lines. */
  index: number;
  /** `restoring` from the wish to have it back until the store has answered. */
  status: 'offered' | 'restoring';
  /** Somebody points at it or has the focus there: nobody should have to hurry. */
  held: boolean;
}

/** Keeps the places of removed lines for some time. */
export function useUndoPlaces(undoMs: number) {
  const [places, setPlaces] = useState<readonly UndoPlace[]>([]);

  const open = useCallback((place: Omit<UndoPlace, 'status' | 'held'>) => {
    setPlaces((all) => [...without(all, place), { ...place, status: 'offered', held: false }]);
  }, []);

  const change = useCallback((of: PlaceId, changes: Partial<UndoPlace>) => {
    setPlaces((all) =>
      all.map((place) => (isPlaceOf(place, of) ? { ...place, ...changes } : place)),
    );
  }, []);

  const close = useCallback((of: PlaceId) => setPlaces((all) => without(all, of)), []);

  useEffect(() => {
    const timers = places
      .filter(({ status, held }) => status === 'offered' && !held)
      .map((place) => setTimeout(() => close(place), undoMs));
    return () => timers.forEach((timer) => clearTimeout(timer));
  }, [places, undoMs, close]);

  return { places, open, change, close };
}

type PlaceId = Pick<UndoPlace, 'domain' | 'line'>;

function isPlaceOf(place: PlaceId, of: PlaceId): boolean {
  return place.domain === of.domain && isSameLine(place.line, of.line);
}

function without(places: readonly UndoPlace[], of: PlaceId): readonly UndoPlace[] {
  return places.filter((place) => !isPlaceOf(place, of));
}
