'use client';

import type { Cart } from '@firmly-kit/core';
import { notifyManager, QueryObserver, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';
import { fastCartQuery } from '../queries/fastFirst.ts';

/**
 * Fetches the fast response of one cart. Idle while `domain` is undefined: a running fetch is aborted then. Not exported by
 * the package.
 */
export function useFastCart(domain: string | undefined): Cart | undefined {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const { cacheKey } = client;
  // Not `useQuery`: while idle it would add a query to the cache.
  const observer = useMemo(
    () =>
      domain === undefined
        ? undefined
        : new QueryObserver(queryClient, fastCartQuery(client, domain)),
    // The query key contains the cache key.
    // oxlint-disable-next-line react/exhaustive-deps
    [client, cacheKey, queryClient, domain],
  );
  const subscribe = useCallback(
    (onChange: () => void) =>
      observer ? observer.subscribe(notifyManager.batchCalls(onChange)) : doNothing,
    [observer],
  );
  return useSyncExternalStore(
    subscribe,
    () => observer?.getCurrentResult().data,
    () => undefined,
  );
}

const doNothing = () => undefined;
