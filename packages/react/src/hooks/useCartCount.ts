'use client';

import { countItems } from '@firmly-kit/core/cart';
import { useCart } from './useCart.ts';

/**
 * The number of items in the cart at one store, for a badge. Undefined until the cart is fetched. Renders again only when
 * the count changes.
 *
 * @example
 * const count = useCartCount('shop.luma.gift'); // 5
 */
export function useCartCount(domain: string | undefined): number | undefined {
  return useCart(domain, { select: countItems }).data;
}
