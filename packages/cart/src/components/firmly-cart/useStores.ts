'use client';

import { useActiveCarts } from '@firmly-kit/react';
import { useContext, useState } from 'react';
import { useReportedError } from '../../hooks/useReport.ts';
import { CartSettingsContext } from '../../provider/CartSettings.ts';

/** The stores to show, and the carts of those at which the shopper has items. */
export function useStores() {
  const { domains: only } = useContext(CartSettingsContext);
  const { carts, totals, isComplete, status, error, refetch } = useActiveCarts({ domains: only });
  useReportedError(error, undefined);
  const active = status === 'success' ? carts.map(({ domain }) => domain) : undefined;
  // A store without items is no longer active. It stays, so that its removals can be undone.
  const [seen, setSeen] = useState<readonly string[]>([]);
  const added = active?.filter((domain) => !seen.includes(domain)) ?? [];
  if (added.length > 0) setSeen([...seen, ...added]);
  return {
    domains: only ?? (active && [...active, ...seen.filter((domain) => !active.includes(domain))]),
    carts,
    totals,
    isComplete,
    isLoading: status === 'pending',
    error,
    refetch,
  };
}
