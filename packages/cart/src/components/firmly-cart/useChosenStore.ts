'use client';

import { useState } from 'react';
import type { StoreChoice } from './LayoutProps.ts';

/** The chosen store, and a function that chooses another. Undefined while there is none to choose. */
export function useChosenStore(
  { domain: given, defaultDomain, onDomainChange }: StoreChoice,
  domains: readonly string[] | undefined,
) {
  const [own, setOwn] = useState<string>();
  if (own === undefined && domains?.[0] !== undefined) {
    setOwn(domains.find((domain) => domain === defaultDomain) ?? domains[0]);
  }
  function choose(domain: string) {
    setOwn(domain);
    onDomainChange?.(domain);
  }
  return [given ?? own, choose] as const;
}
