'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { cartMutationsKey, type CartMutation, findCartMutations } from '../cache/cartMutations.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

/**
 * The cached mutations of one cart, in the order in which they were requested. Not TanStack Query's `useMutationState`: it
 * updates one timer later, so a row would lag behind the shopper's click.
 */
export function useCartMutations(domain: string | undefined): readonly CartMutation[] {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const { cacheKey } = client;
  const getSnapshot = useMemo(() => {
    let last = NO_MUTATIONS;
    return (): readonly CartMutation[] => {
      if (domain === undefined) return NO_MUTATIONS;
      const mutations = findCartMutations(queryClient, cartMutationsKey(client, { domain }));
      const isSame =
        mutations.length === last.length &&
        mutations.every(({ state }, index) => state === last[index]?.state);
      // TanStack Query mutates its mutation objects, so a snapshot must be a copy.
      if (!isSame) last = mutations.map(({ options, state }) => ({ options, state }));
      return last;
    };
    // The mutation key contains the cache key.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [client, cacheKey, queryClient, domain]);
  const subscribe = useCallback(
    (onChange: () => void) => queryClient.getMutationCache().subscribe(onChange),
    [queryClient],
  );
  return useSyncExternalStore(subscribe, getSnapshot, getSnapshot);
}

const NO_MUTATIONS: readonly CartMutation[] = [];
