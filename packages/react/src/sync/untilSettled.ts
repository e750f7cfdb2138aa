import type { QueryClient } from '@tanstack/react-query';
import { getMutationCart } from '../cache/cartMutations.ts';

/**
 * Calls `stop` as soon as no change to a cart is pending: now, or later. A change that was requested just before a component
 * unmounted, or offline, must still be sent.
 */
export function untilSettled(queryClient: QueryClient, stop: () => void): void {
  const mutations = queryClient.getMutationCache();
  const isPending = () =>
    mutations
      .getAll()
      .some(
        (mutation) =>
          mutation.state.status === 'pending' && getMutationCart(mutation) !== undefined,
      );
  if (!isPending()) {
    stop();
    return;
  }
  const unsubscribe = mutations.subscribe(() => {
    if (isPending()) return;
    unsubscribe();
    stop();
  });
}
