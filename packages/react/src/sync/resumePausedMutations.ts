import type { QueryClient } from '@tanstack/react-query';

/**
 * Resumes mutations that were paused while no provider was mounted. Removes mutations restored by a persister: they no longer
 * have a `mutationFn`. Returns an unsubscribe function.
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
