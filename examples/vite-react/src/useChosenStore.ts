import { useState } from 'react';

const PARAMETER = 'store';

/**
 * The chosen store, and a function that chooses another. The page's URL contains the choice, so that a reload keeps it. A
 * store of the URL at which the shopper has no cart is ignored: then the first active store is chosen.
 */
export function useChosenStore(active: readonly string[] | undefined) {
  const [domain, setDomain] = useState<string>();
  if (domain === undefined && active?.[0]) {
    const linked = new URLSearchParams(window.location.search).get(PARAMETER);
    setDomain(active.find((store) => store === linked) ?? active[0]);
  }

  function choose(store: string) {
    setDomain(store);
    const url = new URL(window.location.href);
    url.searchParams.set(PARAMETER, store);
    window.history.replaceState(window.history.state, '', url);
  }

  return [domain, choose] as const;
}
