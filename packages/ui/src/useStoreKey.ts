'use client';

import type { Cart } from '@firmly-kit/core';
import { useState } from 'react';

/**
 * A key for what belongs to one store, as a half typed quantity or promo code. Another one only when a cart of another
 * store follows: what is loaded, or read again, stays as it is.
 */
export function useStoreKey(cart: Cart | undefined, storeName: string | undefined): number {
  const [seen, setSeen] = useState({ cart, storeName, key: 0 });
  if (!cart || (cart === seen.cart && storeName === seen.storeName)) return seen.key;
  const key = isOfAnotherStore({ ...cart, storeName }, seen) ? seen.key + 1 : seen.key;
  setSeen({ cart, storeName, key });
  return key;
}

/** As far as both carts tell: the first of these that they have in common decides. The seeds' carts have but the last. */
const IDENTITIES = ['shop_id', 'display_name', 'cart_id', 'storeName'] as const;

type Named = Cart & { storeName: string | undefined };

function isOfAnotherStore(
  now: Named,
  { cart, storeName }: { cart: Cart | undefined; storeName: string | undefined },
): boolean {
  if (!cart) return false;
  const before: Named = { ...cart, storeName };
  const known = IDENTITIES.find((name) => now[name] && before[name]);
  return known !== undefined && now[known] !== before[known];
}
