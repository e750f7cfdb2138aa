import type { LineItem } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { hasOwnTarget, latestMutations } from './attributeErrors.ts';
import { findCartMutations, isPending } from './cartMutations.ts';

/**
 * Removes settled mutations from the mutation cache. Keeps the latest failed mutation of each line in the cart, of each
 * failed restore, and of the promo codes, because their errors are still displayed. Any other error is dropped when the
 * next mutation starts.
 */
export function pruneSettledMutations(
  queryClient: QueryClient,
  mutationKey: readonly unknown[],
  lines: readonly LineItem[],
): void {
  const mutations = findCartMutations(queryClient, mutationKey);
  const latest = latestMutations(mutations);
  for (const mutation of mutations) {
    const isDisplayed =
      mutation.state.status === 'error' && latest.has(mutation) && hasOwnTarget(mutation, lines);
    if (!isPending(mutation) && !isDisplayed) queryClient.getMutationCache().remove(mutation);
  }
}
