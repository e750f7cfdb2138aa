'use client';

import type { Cart, GetCartErrorType } from '@firmly-kit/core';
import {
  type QueryObserverRefetchErrorResult,
  useQuery,
  useQueryClient,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';
import { type FastFirstOptions, getFastCart } from '../queries/fastFirst.ts';
import { cartQuery, type CartQueryKey, type CartQueryParameters } from '../queries/getCart.ts';
import { listedCartOptions } from '../queries/listed.ts';
import { omitUndefined } from '../utils/omitUndefined.ts';
import { useFastCart } from './useFastCart.ts';

export interface UseCartOptions<TData = Cart>
  extends
    Omit<UseQueryOptions<Cart, GetCartErrorType, TData, CartQueryKey>, 'queryKey' | 'queryFn'>,
    Omit<CartQueryParameters, 'domain'>,
    FastFirstOptions {
  /**
   * Interval in milliseconds at which an idle cart is refetched, because some platforms drop it. Stops while the page is
   * hidden. `refetchInterval` overrides it. @default never
   */
  keepAliveMs?: number | undefined;
}

type PlaceholderData = UseCartOptions['placeholderData'];

/** With `fastFirst`: the full fetch has failed, and `data` is the fast response. */
export interface FastCartErrorResult<TData = Cart> extends Omit<
  QueryObserverRefetchErrorResult<TData, GetCartErrorType>,
  'isPlaceholderData'
> {
  isPlaceholderData: true;
}

export type UseCartResult<TData = Cart> =
  | UseQueryResult<TData, GetCartErrorType>
  | FastCartErrorResult<TData>;

/**
 * The shopper's cart at one store. Idle while `domain` is undefined. Takes the options of `useQuery`.
 *
 * @example
 * const { data: cart, error, isPending } = useCart('staging.luma.gift');
 * cart?.total; // { currency: "USD", value: 24.2, symbol: "$", number: 2420 }
 */
export function useCart<TData = Cart>(
  domain: string | undefined,
  options?: UseCartOptions<TData> & { fastFirst?: false | undefined },
): UseQueryResult<TData, GetCartErrorType>;
export function useCart<TData = Cart>(
  domain: string | undefined,
  options?: UseCartOptions<TData>,
): UseCartResult<TData>;
export function useCart(
  domain: string | undefined,
  { fastMode = false, fastFirst = false, keepAliveMs, ...options }: UseCartOptions<unknown> = {},
): UseCartResult<unknown> {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const isFastFirst = fastFirst && !fastMode;
  const placeholderData: PlaceholderData = (previousCart, previousQuery) => {
    const fallback = options.placeholderData;
    const fastCart = getFastCart(client, queryClient, domain);
    return (
      fastCart ??
      (typeof fallback === 'function' ? fallback(previousCart, previousQuery) : fallback)
    );
  };
  const { queryKey, queryFn, ...defaults } = cartQuery(client, { domain, fastMode });
  const listed = queryClient.getQueryCache().find<Cart>({ queryKey });
  const full = useQuery({
    ...defaults,
    ...(keepAliveMs !== undefined && { refetchInterval: keepAliveMs }),
    ...omitUndefined(options),
    ...(listed && listedCartOptions(listed)),
    ...(isFastFirst && { placeholderData }),
    queryKey,
    queryFn,
  });
  const isFullMissing =
    isFastFirst && (full.isPending || full.isPlaceholderData || full.isLoadingError);
  const isFastNeeded =
    isFullMissing && (full.isFetching || getFastCart(client, queryClient, domain) !== undefined);
  // Called after `useQuery`, so that the full request is sent first.
  const fastCart = useFastCart(isFastNeeded ? domain : undefined);
  const { select } = options;
  const fastData = useMemo(
    () => (select && fastCart !== undefined ? select(fastCart) : fastCart),
    [select, fastCart],
  );
  if (!isFastFirst || !full.isLoadingError || fastCart === undefined) return full;
  return {
    ...full,
    data: fastData,
    isLoadingError: false,
    isRefetchError: true,
    isPlaceholderData: true,
  };
}
