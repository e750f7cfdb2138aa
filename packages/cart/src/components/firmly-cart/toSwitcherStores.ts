import { countItems } from '@firmly-kit/core/cart';
import type { CartResult } from '@firmly-kit/react';
import type { DomainSwitcherStore } from '@firmly-kit/ui';

/**
 * The `stores` of a `DomainSwitcher`, by domain: name, item count, total, loading state and error. A name in `storeNames` wins over
 * the one in the cart.
 */
export function toSwitcherStores(
  carts: readonly CartResult[],
  storeNames: Readonly<Record<string, string>> = {},
): Readonly<Record<string, DomainSwitcherStore>> {
  return Object.fromEntries(
    carts.map(({ domain, cart, status, error }) => [
      domain,
      {
        name: Object.hasOwn(storeNames, domain) ? storeNames[domain] : cart?.display_name,
        count: cart && countItems(cart),
        total: cart?.total,
        loading: status === 'pending',
        error,
      },
    ]),
  );
}
