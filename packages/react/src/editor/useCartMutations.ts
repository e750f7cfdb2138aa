'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { cartMutationsKey, type CartMutation, findCartMutations } from '../cache/cartMutations.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

/**
 * The writes to one cart that are known, in the order in which they were asked for. Tells of a wish in the very moment in
 * which it is made: the shopper's own click should not wait for a timer.
 */
export function useCartMutations(domain: string | undefined): readonly CartMutation[] {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const { cacheKey } = client;
  const snapshot = useMemo(() => {
    let last = NONE;
    return (): readonly CartMutation[] => {
      if (domain === undefined) return NONE;
      const writes = findCartMutations(queryClient, cartMutationsKey(client, { domain }));
      const isSame =
        writes.length === last.length &&
        writes.every(({ state }, index) => state === last[index]?.state);
      // What is new is copied: a mutation is an object that changes.
      if (!isSame) last = writes.map(({ options, state }) => ({ options, state }));
      return last;
    };
    // Another device has other keys.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [client, cacheKey, queryClient, domain]);
  const subscribe = useCallback(
    (onChange: () => void) => queryClient.getMutationCache().subscribe(onChange),
    [queryClient],
  );
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}

const NONE: readonly CartMutation[] = [];
