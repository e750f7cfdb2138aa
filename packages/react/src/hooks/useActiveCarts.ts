'use client';

import {
  type GetActiveDomainsErrorType,
  isInvalidParameterError,
  type Money,
  sumMoney,
  toMinorUnits,
} from '@firmly-kit/core';
import { useMemo } from 'react';
import type { CartResult } from '../queries/CartResult.ts';
import { useActiveDomains } from './useActiveDomains.ts';
import { useCarts, type UseCartsOptions, type UseCartsResult } from './useCarts.ts';

export type UseActiveCartsOptions = UseCartsOptions;

export interface UseActiveCartsResult {
  /** Status of the list of stores. Each cart has its own. */
  status: 'pending' | 'error' | 'success';
  error: GetActiveDomainsErrorType | null;
  /** In the order of the active domains. Empty until they are fetched. */
  carts: UseCartsResult;
  /** The sums of the fetched carts' totals, one per currency. */
  totals: Money[];
  /** Whether `totals` includes every cart. False while a full response is missing, and if a fetch failed, a cart has no total, or a sum is too large to be exact. */
  isComplete: boolean;
  /** Refetches the list of stores. */
  refetch: () => Promise<unknown>;
}

/**
 * The shopper's carts with items at all stores, and their total per currency. `enabled` applies to the list of stores and to
 * the carts, the other options to the carts only.
 *
 * @example
 * const { carts, totals } = useActiveCarts();
 * totals; // [{ currency: "USD", value: 139.75, number: 13975 }, { currency: "JPY", value: 25410, number: 25410 }]
 */
export function useActiveCarts(options?: UseActiveCartsOptions): UseActiveCartsResult {
  const {
    data: domains = NO_DOMAINS,
    status,
    error,
    refetch,
  } = useActiveDomains({
    enabled: options?.enabled ?? true,
  });
  const carts = useCarts(domains, options);
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
