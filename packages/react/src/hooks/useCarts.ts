'use client';

import { useQueries, type UseQueryOptions } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Cart, GetCartErrorType } from '@firmly-kit/core';
import { cartQuery, type CartQueryParameters } from '../queries/getCart.ts';
import { omitUndefined } from '../utils/omitUndefined.ts';
import { combineCartResults, type CartResult } from '../queries/CartResult.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

export interface UseCartsOptions
  extends
    Omit<CartQueryParameters, 'domain'>,
    Pick<
      UseQueryOptions<Cart, GetCartErrorType>,
      'staleTime' | 'gcTime' | 'refetchInterval' | 'refetchOnWindowFocus'
    > {
  /** Whether anything is read at all. @default true */
  enabled?: boolean;
}

/**
 * The shopper's carts at several stores, read in parallel, each with a state of its own; a domain given twice is read
 * once. The list is the same object until one of the carts changes.
 *
 * @example
 * const carts = useCarts(['staging.luma.gift', 'shop.luma.gift']);
 * carts[0].cart?.total; // { currency: "USD", value: 24.2, symbol: "$", number: 2420 }
 */
export function useCarts(
  domains: readonly string[],
  { fastMode, fastFirst, ...options }: UseCartsOptions = {},
): CartResult[] {
  const client = useFirmlyClient();
  const names = JSON.stringify([...new Set(domains)]);
  const stores = useMemo((): string[] => JSON.parse(names), [names]);
  return useQueries<CartTypes[], CartResult[]>({
    queries: stores.map((domain) =>
      Object.assign(cartQuery(client, { domain, fastMode, fastFirst }), omitUndefined(options)),
    ),
    combine: useMemo(() => combineCartResults(stores), [stores]),
  });
}

interface CartTypes {
  queryFnData: Cart;
  error: GetCartErrorType;
  data: Cart;
}
