'use client';

import type { Cart, GetCartErrorType } from '@firmly-kit/core';
import { useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import { cartQuery, type CartQueryKey, type CartQueryParameters } from '../queries/getCart.ts';
import { omitUndefined } from '../utils/omitUndefined.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

export interface UseCartOptions<TData = Cart>
  extends
    Omit<UseQueryOptions<Cart, GetCartErrorType, TData, CartQueryKey>, 'queryKey' | 'queryFn'>,
    Omit<CartQueryParameters, 'domain'> {
  /**
   * Reads the cart again this often, in milliseconds, since some platforms drop an idle one; not while the page is hidden.
   * A `refetchInterval` goes before it.
   * @default never
   */
  keepAliveMs?: number | undefined;
}

/**
 * The shopper's cart at one store. Idle while `domain` is undefined. Takes what `useQuery` takes.
 *
 * @example
 * const { data: cart, error, isPending } = useCart('staging.luma.gift');
 * cart?.total; // { currency: "USD", value: 24.2, symbol: "$", number: 2420 }
 */
export function useCart<TData = Cart>(
  domain: string | undefined,
  { fastMode, fastFirst, keepAliveMs, ...options }: UseCartOptions<TData> = {},
): UseQueryResult<TData, GetCartErrorType> {
  const { queryKey, queryFn, ...defaults } = cartQuery(useFirmlyClient(), {
    domain,
    fastMode,
    fastFirst,
  });
  return useQuery({
    ...defaults,
    ...(keepAliveMs !== undefined && { refetchInterval: keepAliveMs }),
    ...omitUndefined(options),
    queryKey,
    queryFn,
  });
}
