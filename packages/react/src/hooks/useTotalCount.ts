'use client';

import { countItems } from '@firmly-kit/core/cart';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';
import { activeCartsQuery } from '../queries/getActiveCarts.ts';
import { cartQuery } from '../queries/getCart.ts';
import { LISTED } from '../queries/listed.ts';

/**
 * The number of items in the carts at all stores, for a badge. Reads what `useActiveCarts` reads. Undefined until a cart is
 * known at each store that has not failed; a store that failed counts 0. Renders again only when the number changes.
 *
 * @example
 * const count = useTotalCount(); // 20
 */
export function useTotalCount(): number | undefined {
  const client = useFirmlyClient();
  const { data: domains } = useQuery(activeCartsQuery(client, 0));
  const count = useQueries({
    queries: (domains ?? []).map((domain) => Object.assign(cartQuery(client, { domain }), COUNT)),
    combine: sumCounts,
  });
  return domains && count;
}

const COUNT = { ...LISTED, select: countItems };

function sumCounts(results: readonly { data: number | undefined; isPending: boolean }[]) {
  if (results.some(({ isPending }) => isPending)) return undefined;
  return results.reduce((sum, { data = 0 }) => sum + data, 0);
}
