'use client';

import type { Cart } from '@firmly-kit/core';
import { useState } from 'react';

/**
 * A key for what belongs to one store, as a half typed quantity or promo code. Another one only when a cart of another
 * store follows: what is loaded, or read again, stays as it is.
 */
export function useStoreKey(cart: Cart | undefined): number {
  const [seen, setSeen] = useState({ cart, key: 0 });
  if (!cart || cart === seen.cart) return seen.key;
  const key = isOfAnotherStore(cart, seen.cart) ? seen.key + 1 : seen.key;
  setSeen({ cart, key });
  return key;
}

/** As far as both carts tell: the first of these that they have in common decides. */
const IDENTITIES = ['shop_id', 'display_name', 'cart_id'] as const;

function isOfAnotherStore(cart: Cart, before: Cart | undefined): boolean {
  const known = IDENTITIES.find((name) => cart[name] && before?.[name]);
  return known !== undefined && cart[known] !== before?.[known];
}
