'use client';

import type { Cart, GetCartErrorType } from '@firmly-kit/core';
import {
  useSuspenseQuery,
  type UseSuspenseQueryOptions,
  type UseSuspenseQueryResult,
} from '@tanstack/react-query';
import {
  cartQueryFn,
  type CartQueryKey,
  type CartQueryParameters,
  cartQuery,
} from '../queries/getCart.ts';
import { omitUndefined } from '../utils/omitUndefined.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

export interface UseSuspenseCartOptions<TData = Cart>
  extends
    Omit<
      UseSuspenseQueryOptions<Cart, GetCartErrorType, TData, CartQueryKey>,
      'queryKey' | 'queryFn'
    >,
    Pick<CartQueryParameters, 'fastMode'> {}

export type UseSuspenseCartResult<TData = Cart> = UseSuspenseQueryResult<TData, GetCartErrorType>;

/**
 * The shopper's cart at one store. Suspends until it is fetched, and throws errors to the nearest error boundary.
 *
 * @example
 * const { data: cart } = useSuspenseCart('staging.luma.gift'); // cart: Cart
 */
export function useSuspenseCart<TData = Cart>(
  domain: string,
  { fastMode, ...options }: UseSuspenseCartOptions<TData> = {},
): UseSuspenseCartResult<TData> {
  const client = useFirmlyClient();
  const { queryKey, ...defaults } = cartQuery(client, { domain, fastMode });
  return useSuspenseQuery({
    ...defaults,
    ...omitUndefined(options),
    queryKey,
    queryFn: cartQueryFn(client, { domain, fastMode }),
  });
}
