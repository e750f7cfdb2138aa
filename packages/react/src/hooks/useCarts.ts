'use client';

import { type Cart, type FirmlyClient, type GetCartErrorType, toHost } from '@firmly-kit/core';
import {
  type QueryClient,
  useQueries,
  useQueryClient,
  type UseQueryOptions,
} from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';
import { type CartResult, combineCartResults } from '../queries/CartResult.ts';
import { fastCartQuery, type FastFirstOptions, getFastCart } from '../queries/fastFirst.ts';
import { cartQuery, cartQueryKey, type CartQueryParameters } from '../queries/getCart.ts';
import { omitUndefined } from '../utils/omitUndefined.ts';

export interface UseCartsOptions
  extends
    Omit<CartQueryParameters, 'domain'>,
    FastFirstOptions,
    Pick<
      UseQueryOptions<Cart, GetCartErrorType>,
      | 'staleTime'
      | 'gcTime'
      | 'refetchInterval'
      | 'refetchOnMount'
      | 'refetchOnWindowFocus'
      | 'refetchOnReconnect'
    > {
  /** Whether the carts are fetched. @default true */
  enabled?: boolean;
}

export type UseCartsResult = CartResult[];

/**
 * The shopper's carts at several stores, fetched in parallel, each with its own state. A domain that is listed twice is
 * fetched once. The array stays the same object until one of the carts changes.
 *
 * @example
 * const carts = useCarts(['staging.luma.gift', 'shop.luma.gift']);
 * carts[0].cart?.total; // { currency: "USD", value: 24.2, symbol: "$", number: 2420 }
 */
export function useCarts(
  domains: readonly string[],
  { fastMode = false, fastFirst = false, ...options }: UseCartsOptions = {},
): UseCartsResult {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const uniqueDomains = useStableList([...new Set(domains.map(toHost))]);
  const fastDomains = useStableList(
    fastFirst && !fastMode
      ? uniqueDomains.filter((domain) => isFastNeeded(client, queryClient, domain))
      : [],
  );
  const [previous] = useState(() => new Map<string, CartResult>());
  const { cacheKey } = client;
  const { enabled = true } = options;
  const queries = useMemo(
    () => [
      ...uniqueDomains.map((domain) =>
        Object.assign(cartQuery(client, { domain, fastMode }), omitUndefined(options), READ),
      ),
      ...fastDomains.map((domain) => ({ ...fastCartQuery(client, domain), enabled, ...READ })),
    ],
    // The keys contain the cache key. The object of the options is a new one each time.
    // oxlint-disable-next-line react/exhaustive-deps
    [client, cacheKey, uniqueDomains, fastDomains, fastMode, ...OPTIONS.map((key) => options[key])],
  );
  return useQueries<CartTypes[], CartResult[]>({
    queries,
    combine: useMemo(
      () => combineCartResults(uniqueDomains, fastDomains, previous),
      [uniqueDomains, fastDomains, previous],
    ),
  });
}

const OPTIONS = [
  'enabled',
  'staleTime',
  'gcTime',
  'refetchInterval',
  'refetchOnMount',
  'refetchOnWindowFocus',
  'refetchOnReconnect',
] as const satisfies readonly (keyof UseCartsOptions)[];

// What a `CartResult` reads. Else TanStack Query defines a getter for each property of each result at each change.
const READ: { notifyOnChangeProps: ('data' | 'error' | 'status' | 'isFetching')[] } = {
  notifyOnChangeProps: ['data', 'error', 'status', 'isFetching'],
};

/** The same array until its items change. */
function useStableList(items: readonly string[]): readonly string[] {
  const text = JSON.stringify(items);
  return useMemo((): string[] => JSON.parse(text), [text]);
}

/** Whether the fast response is needed: the full one is missing, and is being fetched or has failed after the fast one. */
function isFastNeeded(client: FirmlyClient, queryClient: QueryClient, domain: string): boolean {
  const full = queryClient.getQueryState<Cart>(cartQueryKey(client, { domain }));
  if (full?.data !== undefined) return false;
  const hasFailed = full?.status === 'error' && full.fetchStatus === 'idle';
  return !hasFailed || getFastCart(client, queryClient, domain) !== undefined;
}

interface CartTypes {
  queryFnData: Cart;
  error: GetCartErrorType;
  data: Cart;
}
