'use client';

import {
  type GetActiveDomainsErrorType,
  isInvalidParameterError,
  type Money,
  sumMoney,
  toHost,
  toMinorUnits,
} from '@firmly-kit/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';
import type { CartResult } from '../queries/CartResult.ts';
import { activeCartsQuery } from '../queries/getActiveCarts.ts';
import { activeDomainsQuery } from '../queries/getActiveDomains.ts';
import { LISTED } from '../queries/listed.ts';
import { omitUndefined } from '../utils/omitUndefined.ts';
import { useCarts, type UseCartsOptions, type UseCartsResult } from './useCarts.ts';

export interface UseActiveCartsOptions extends Omit<
  UseCartsOptions,
  'staleTime' | 'refetchInterval' | 'refetchOnMount' | 'refetchOnWindowFocus' | 'refetchOnReconnect'
> {
  /** Only these stores, in this order. Keep the identity of the array between renders. @default all */
  domains?: readonly string[] | undefined;
  /** Milliseconds for which a cart is fresh, and left out of the next request. @default 0 */
  staleTime?: number;
  /** Milliseconds between two requests. @default false, never */
  refetchInterval?: number | false;
  /** @default true */
  refetchOnMount?: boolean | 'always';
  /** @default true */
  refetchOnWindowFocus?: boolean | 'always';
  /** @default true */
  refetchOnReconnect?: boolean | 'always';
}

export interface UseActiveCartsResult {
  /** Status of the list of stores. Each cart has its own. */
  status: 'pending' | 'error' | 'success';
  error: GetActiveDomainsErrorType | null;
  /** In the order of the active domains, or of the option `domains`. Empty until they are fetched. */
  carts: UseCartsResult;
  /** The sums of the fetched carts' totals, one per currency. */
  totals: Money[];
  /** Whether `totals` includes every cart. False while a full response is missing, and if a fetch failed, a cart has no total, or a sum is too large to be exact. */
  isComplete: boolean;
  /** Refetches the list of stores. */
  refetch: () => Promise<unknown>;
}

/**
 * The shopper's carts with items at all stores, and their total per currency. One request reads them all; a store that is
 * missing in its response has failed, and is read by itself. `useCart` of one of the stores has its cart at once, and reads it
 * once more if this response left out what can be paid with.
 *
 * The options apply to that request; with `staleTime`, it leaves out the carts that are fresh. With `fastMode` or `fastFirst`,
 * the list of stores and each cart are requests of their own.
 *
 * @example
 * const { carts, totals } = useActiveCarts();
 * totals; // [{ currency: "USD", value: 139.75, number: 13975 }, { currency: "JPY", value: 25410, number: 25410 }]
 */
export function useActiveCarts(options: UseActiveCartsOptions = {}): UseActiveCartsResult {
  const client = useFirmlyClient();
  const { domains: only, ...query } = options;
  const { enabled = true, fastMode, fastFirst, ...rest } = query;
  const { gcTime, staleTime = 0 } = rest;
  const isOneRequest = !fastMode && !fastFirst;
  const {
    data: active = NO_DOMAINS,
    status,
    error,
    refetch,
  } = useQuery<string[], GetActiveDomainsErrorType>(
    isOneRequest
      ? {
          ...activeCartsQuery(client, staleTime),
          ...omitUndefined(rest),
          enabled,
        }
      : { ...activeDomainsQuery(client), enabled },
  );
  const domains = useMemo(
    () => only?.map(toHost).filter((domain) => active.includes(domain)) ?? active,
    [only, active],
  );
  const carts = useCarts(
    domains,
    isOneRequest ? { ...LISTED, enabled, ...(gcTime !== undefined && { gcTime }) } : query,
  );
  const { totals, isComplete } = useMemo(() => sumTotals(carts), [carts]);
  return { status, error, carts, totals, isComplete: isComplete && status === 'success', refetch };
}

const NO_DOMAINS: readonly string[] = [];

function sumTotals(carts: readonly CartResult[]) {
  const amounts = carts.flatMap(({ cart }) =>
    cart?.total && toMinorUnits(cart.total) !== undefined ? [cart.total] : [],
  );
  const currencies = new Set(amounts.map(({ currency }) => currency?.toUpperCase()));
  const sums = [...currencies].map((wanted) =>
    trySum(amounts.filter(({ currency }) => currency?.toUpperCase() === wanted)),
  );
  const isComplete =
    amounts.length === carts.length &&
    !sums.includes(undefined) &&
    carts.every(({ status, isFast }) => status === 'success' && !isFast);
  return { totals: sums.flatMap((sum) => sum ?? []), isComplete };
}

/** The sum of amounts in one currency. Undefined if it is too large to be exact: what a store sends must not throw in render. */
function trySum(amounts: readonly Money[]): Money[] | undefined {
  try {
    return sumMoney(amounts);
  } catch (error) {
    if (isInvalidParameterError(error)) return undefined;
    throw error;
  }
}
