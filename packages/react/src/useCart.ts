'use client';

import { useQuery } from '@tanstack/react-query';
import { type CartQueryParameters, cartQueryOptions } from './queries/getCart.ts';
import { useFirmlyClient } from './useFirmlyClient.ts';

export interface UseCartOptions extends Omit<CartQueryParameters, 'domain'> {}

/**
 * The shopper's cart at one store. Idle while `domain` is undefined.
 *
 * @example
 * const { data: cart, error, isPending } = useCart('staging.luma.gift');
 * cart?.total; // { currency: "USD", value: 24.2, symbol: "$", number: 2420 }
 */
export function useCart(domain: string | undefined, options: UseCartOptions = {}) {
  return useQuery(cartQueryOptions(useFirmlyClient(), { ...options, domain }));
}
