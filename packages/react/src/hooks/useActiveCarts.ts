'use client';

import {
  type GetActiveDomainsErrorType,
  type Money,
  sumMoney,
  toMinorUnits,
} from '@firmly-kit/core';
import { useMemo } from 'react';
import type { CartResult } from '../queries/CartResult.ts';
import { useActiveDomains } from './useActiveDomains.ts';
import { useCarts, type UseCartsOptions } from './useCarts.ts';

export interface UseActiveCartsResult {
  /** Of the list of stores; each cart has a state of its own. */
  status: 'pending' | 'error' | 'success';
  error: GetActiveDomainsErrorType | null;
  /** In the order of the active domains; empty until they are known. */
  carts: CartResult[];
  /** The carts' own totals, added up per currency, never across; of those that are known. */
  totals: Money[];
  /** Whether `totals` holds the full answer of every cart: false while one is still to come, has failed, or names no total. */
  isComplete: boolean;
  /** Reads the list of stores again. */
  refetch: () => Promise<unknown>;
}

/**
 * The stores that hold something for the shopper, their carts, and what they come to per currency. Of the options,
 * `enabled` is for the list of stores too, the others are for the carts.
 *
 * @example
 * const { carts, totals } = useActiveCarts();
 * totals; // [{ currency: "USD", value: 139.75, number: 13975 }, { currency: "JPY", value: 25410, number: 25410 }]
 */
export function useActiveCarts(options?: UseCartsOptions): UseActiveCartsResult {
  const {
    data: domains = NONE,
    status,
    error,
    refetch,
  } = useActiveDomains({
    enabled: options?.enabled ?? true,
  });
  const carts = useCarts(domains, options);
  const { totals, isComplete } = useMemo(() => addUp(carts), [carts]);
  return { status, error, carts, totals, isComplete: isComplete && status === 'success', refetch };
}

const NONE: readonly string[] = [];

function addUp(carts: readonly CartResult[]) {
  const known = carts.flatMap(({ cart }) =>
    cart?.total && toMinorUnits(cart.total) !== undefined ? [cart.total] : [],
  );
  const isComplete =
    known.length === carts.length &&
    carts.every(({ status, isFast }) => status === 'success' && !isFast);
  return { totals: sumMoney(known), isComplete };
}
