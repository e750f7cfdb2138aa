import { countItems } from '@firmly-kit/core/cart';
import type { CartResult } from '@firmly-kit/react';
import type { DomainSwitcherStore } from '@firmly-kit/ui';
import { type StoreNames, storeNameOf } from '../../utils/storeNameOf.ts';

/** A store of a `DomainSwitcher`: its name, item count, total, loading state and error. */
export function toSwitcherStore(
  domain: string,
  { cart, status, error }: Partial<Pick<CartResult, 'cart' | 'status' | 'error'>>,
  storeNames: StoreNames,
): DomainSwitcherStore {
  return {
    name: storeNameOf(domain, storeNames) ?? cart?.display_name,
    count: cart && countItems(cart),
    total: cart?.total,
    loading: status === 'pending',
    error,
  };
}
