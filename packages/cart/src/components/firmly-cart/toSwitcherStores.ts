import { countItems } from '@firmly-kit/core/cart';
import type { CartResult } from '@firmly-kit/react';
import type { DomainSwitcherStore } from '@firmly-kit/ui';

/** The `stores` of a `DomainSwitcher`, by domain: item count, total, loading state and error. */
export function toSwitcherStores(
  carts: readonly CartResult[],
): Readonly<Record<string, DomainSwitcherStore>> {
  return Object.fromEntries(
    carts.map(({ domain, cart, status, error }) => [
      domain,
      {
        count: cart && countItems(cart),
        total: cart?.total,
        loading: status === 'pending',
        error,
      },
    ]),
  );
}
