import type { CartResult } from '@firmly-kit/react';
import type { DomainSwitcherStore } from '@firmly-kit/ui';

/** What the switcher tells of each store: how many items, what they come to, and what is wrong. */
export function toSwitcherStores(
  carts: readonly CartResult[],
): Readonly<Record<string, DomainSwitcherStore>> {
  return Object.fromEntries(
    carts.map(({ domain, cart, status, error }) => [
      domain,
      {
        count: cart?.line_items.reduce((count, { quantity = 1 }) => count + quantity, 0),
        total: cart?.total,
        loading: status === 'pending',
        error,
      },
    ]),
  );
}
