import type { Mutation, QueryClient } from '@tanstack/react-query';

/**
 * Resumes mutations that were paused while no provider was mounted. Removes mutations restored by a persister: they no longer
 * have a `mutationFn`. Returns an unsubscribe function.
 */
export function resumePausedMutations(queryClient: QueryClient): () => void {
  const mutations = queryClient.getMutationCache();

  function removeIfRestored(mutation: Mutation) {
    const { mutationFn, mutationKey } = mutation.options;
    if (mutationKey?.[0] === 'firmly' && !mutationFn) mutations.remove(mutation);
  }

  mutations.getAll().forEach(removeIfRestored);
  void queryClient.resumePausedMutations();
  return mutations.subscribe(({ type, mutation }) => {
    if (type === 'added') queueMicrotask(() => removeIfRestored(mutation));
  });
}
