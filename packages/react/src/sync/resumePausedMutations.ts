import type { QueryClient } from '@tanstack/react-query';

/**
 * Sends what waited for the network while no provider was there to hear of it; and lets go of writes that a persister has
 * kept: they have lost how they are sent, and whoever made them was told that they are not saved. Returns how to stop.
 */
export function resumePausedMutations(queryClient: QueryClient): () => void {
  const mutations = queryClient.getMutationCache();

  function removeRestored() {
    for (const mutation of mutations.findAll({ mutationKey: ['firmly'] })) {
      if (!mutation.options.mutationFn) mutations.remove(mutation);
    }
  }

  removeRestored();
  void queryClient.resumePausedMutations();
  return mutations.subscribe(({ type }) => {
    if (type === 'added') queueMicrotask(removeRestored);
  });
}
