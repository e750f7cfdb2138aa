'use client';

import { useState } from 'react';
import type { StoreChoice } from './LayoutProps.ts';

/**
 * The chosen store, and a function that chooses another. Undefined while there is none to choose. A choice that is no longer one of the
 * stores gives way to the first.
 */
export function useChosenStore(
  { domain: given, defaultDomain, onDomainChange }: StoreChoice,
  domains: readonly string[] | undefined,
) {
  const [chosen, setChosen] = useState(defaultDomain);
  const own = domains?.find((domain) => domain === chosen) ?? domains?.[0];
  // The first store stays chosen, whatever store comes before it later.
  if (own !== undefined && own !== chosen) setChosen(own);
  function choose(domain: string) {
    setChosen(domain);
    onDomainChange?.(domain);
  }
  return [given ?? own, choose] as const;
}
