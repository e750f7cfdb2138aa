'use client';

import { toHost } from '@firmly-kit/core';
import { countItems } from '@firmly-kit/core/cart';
import { notifyManager, QueriesObserver, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';
import { activeCartsQuery } from '../queries/getActiveCarts.ts';
import { cartQuery } from '../queries/getCart.ts';
import { LISTED } from '../queries/listed.ts';

export interface UseTotalCountOptions {
  /** Only these stores. Keep the identity of the array between renders. @default all */
  domains?: readonly string[] | undefined;
}

/**
 * The number of items in the carts at all stores, for a badge. Reads what `useActiveCarts` reads. Undefined until a cart is
 * known at each store that has not failed; a store that failed counts 0. Renders again only when the number or the list of
 * stores changes.
 *
 * @example
 * const count = useTotalCount(); // 20
 */
export function useTotalCount({ domains: only }: UseTotalCountOptions = {}): number | undefined {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const { cacheKey } = client;
  const { data: active } = useQuery({
    ...activeCartsQuery(client, 0),
    // Another component may have read them just now.
    refetchOnMount: false,
  });
  const domains = useMemo(() => {
    const hosts = only?.map(toHost);
    return hosts ? active?.filter((domain) => hosts.includes(domain)) : active;
  }, [only, active]);
  // Not `useQueries`: it renders for each result, also if the sum stays the same.
  const observer = useMemo(
    () => {
      const queries = (domains ?? []).map((domain) =>
        Object.assign(cartQuery(client, { domain }), COUNT),
      );
      return new QueriesObserver<readonly Count[]>(queryClient, queries);
    },
    // The query keys contain the cache key.
    // oxlint-disable-next-line react/exhaustive-deps
    [client, cacheKey, queryClient, domains],
  );
  const subscribe = useCallback(
    (onChange: () => void) => observer.subscribe(notifyManager.batchCalls(onChange)),
    [observer],
  );
  const getCount = () => sumCounts(observer.getCurrentResult());
  const count = useSyncExternalStore(subscribe, getCount, getCount);
  return domains && count;
}

const COUNT = { ...LISTED, select: countItems };

interface Count {
  data: unknown;
  isPending: boolean;
}

function sumCounts(results: readonly Count[]): number | undefined {
  if (results.some(({ isPending }) => isPending)) return undefined;
  return results.reduce((sum, { data }) => sum + Number(data ?? 0), 0);
}
