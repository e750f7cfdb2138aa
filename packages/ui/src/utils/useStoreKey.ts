'use client';

import type { Cart } from '@firmly-kit/core';
import { useState } from 'react';

/** What tells of which store a cart is, as far as it is known. */
type Identity = Partial<Pick<Cart, 'shop_id' | 'display_name' | 'cart_id'>> & {
  storeName?: string | undefined;
};

/** The first of these that is known of both carts decides. The seeds' carts have none, then the host's name for it does. */
const IDENTITIES = ['shop_id', 'storeName', 'display_name', 'cart_id'] as const;

/**
 * A key for what belongs to one store, as a half typed quantity or promo code. Another one only when a cart of another
 * store follows: what is loaded, or read again, stays as it is.
 */
export function useStoreKey(cart: Cart | undefined, storeName: string | undefined): number {
  const [seen, setSeen] = useState({
    cart,
    storeName,
    identity: identityOf(cart, storeName),
    key: 0,
  });
  if (!cart || (cart === seen.cart && storeName === seen.storeName)) return seen.key;
  const identity = identityOf(cart, storeName);
  const isOther = isOfAnotherStore(identity, seen.identity);
  const key = isOther ? seen.key + 1 : seen.key;
  // What one answer leaves out is known from those before.
  setSeen({
    cart,
    storeName,
    identity: isOther ? identity : { ...seen.identity, ...identity },
    key,
  });
  return key;
}

function identityOf(cart: Cart | undefined, storeName: string | undefined): Identity {
  if (!cart) return {};
  const all: Identity = { ...cart, storeName };
  return Object.fromEntries(IDENTITIES.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
}

function isOfAnotherStore(now: Identity, before: Identity): boolean {
  const known = IDENTITIES.find((name) => now[name] && before[name]);
  return known !== undefined && now[known] !== before[known];
}
