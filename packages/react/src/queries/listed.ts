import type { Cart } from '@firmly-kit/core';
import type { Query, QueryMeta } from '@tanstack/react-query';

/** Options of an observer that shows a cart which the request for all carts reads again. A cart that it lacks is fetched. */
export const LISTED = {
  refetchOnMount: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  meta: { firmlyListed: true },
} as const;

/** Whether an observer has these options. */
export function isListed({ meta }: { meta?: QueryMeta | undefined }): boolean {
  return meta?.['firmlyListed'] === true;
}

// Longer than a page takes from the response for all carts to the one that it shows.
const FRESH_MS = 5000;

/** Options of a component that shows a cart which the request for all carts has read. Undefined for any other cart. */
export function listedCartOptions({ state }: Query<Cart>) {
  if (!state.data?.shipments) return undefined;
  // The request for all carts may leave out fields that the one for a single cart sends.
  if (!state.data.payment_method_options)
    return { staleTime: 0, refetchOnMount: 'always' } as const;
  const isFresh = Date.now() - state.dataUpdatedAt < FRESH_MS;
  return isFresh ? ({ staleTime: FRESH_MS, refetchOnMount: false } as const) : undefined;
}
