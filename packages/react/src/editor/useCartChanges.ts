'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { type CartChange, type CartChanges, getCartChanges } from '../cache/cartChanges.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

/**
 * The requested changes of one cart, in order, and their store. Not TanStack Query's `useMutationState`: it updates one timer
 * later, so a row would lag behind the shopper's click.
 */
export function useCartChanges(
  domain: string | undefined,
): [readonly CartChange[], CartChanges | undefined] {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const { cacheKey } = client;
  const changes = useMemo(
    () => (domain === undefined ? undefined : getCartChanges(client, queryClient, domain)),
    // The changes belong to a device, which the cache key names.
    // oxlint-disable-next-line react/exhaustive-deps
    [client, cacheKey, queryClient, domain],
  );
  const getSnapshot = changes?.getSnapshot ?? getNoChanges;
  const list = useSyncExternalStore(
    changes?.subscribe ?? subscribeToNothing,
    getSnapshot,
    getSnapshot,
  );
  return [list, changes];
}

const NO_CHANGES: readonly CartChange[] = [];
const getNoChanges = () => NO_CHANGES;
const subscribeToNothing = () => () => undefined;
