'use client';

import type { Cart } from '@firmly-kit/core';
import { cartQueryKey, useActiveCarts, useFirmlyClient } from '@firmly-kit/react';
import type { DomainSwitcherStore } from '@firmly-kit/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import { useReportedError } from '../../hooks/useReport.ts';
import { CartSettingsContext } from '../../provider/CartSettings.ts';
import { toSwitcherStore } from './toSwitcherStore.ts';

/** The stores to show, and what is known of their carts. */
export function useStores() {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const { domains: chosen, storeNames } = useContext(CartSettingsContext);
  const { carts, totals, isComplete, status, error, refetch } = useActiveCarts({
    domains: chosen,
  });
  useReportedError(error, undefined);
  const isKnown = status === 'success' || carts.length > 0;
  // A store without items is no longer active. It stays where it is, so that its removals can be undone.
  const [seen, setSeen] = useState<readonly string[]>([]);
  const all = new Set([...seen, ...carts.map(({ domain }) => domain)]);
  if (all.size > seen.length) setSeen([...all]);
  const domains = chosen ? [...new Set(chosen)] : isKnown ? seen : undefined;
  const listed = new Map(carts.map((result) => [result.domain, result]));

  function getStore(domain: string): DomainSwitcherStore {
    const cached = queryClient.getQueryData<Cart>(cartQueryKey(client, { domain }));
    return toSwitcherStore(domain, listed.get(domain) ?? { cart: cached }, storeNames);
  }

  return {
    domains,
    /** By domain. */
    stores: Object.fromEntries((domains ?? []).map((domain) => [domain, getStore(domain)])),
    totals,
    isComplete,
    isLoading: status === 'pending',
    error,
    refetch: () => void refetch(),
  };
}
