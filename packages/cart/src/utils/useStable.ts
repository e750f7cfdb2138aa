'use client';

import { useState } from 'react';

/** The previous object or array while the next one has the same values under the same keys. */
export function useStable<T extends object | null | undefined>(next: T): T {
  const [stable, setStable] = useState(next);
  if (stable === next || (stable && next && isShallowEqual(stable, next))) return stable;
  setStable(next);
  return next;
}

function isShallowEqual(a: object, b: object): boolean {
  const [before, now] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return (
    before.length === now.size &&
    before.every(([key, value]) => now.has(key) && Object.is(now.get(key), value))
  );
}
