import type { Mutation, QueryClient } from '@tanstack/react-query';
import { isCartMutation } from '../cache/cartMutations.ts';
import { sentMutations } from '../cache/sentMutations.ts';

/**
 * Lets the browser ask before the page is left while a requested change is not sent yet. A change that was sent is not lost:
 * its request goes on without the page. Returns an unsubscribe function.
 */
export function warnBeforeUnload(queryClient: QueryClient): () => void {
  const mutations = queryClient.getMutationCache();
  const pending = new Set<Mutation>();

  function onBeforeUnload(event: BeforeUnloadEvent) {
    const isUnsent = [...pending].some((mutation) => !sentMutations.has(mutation));
    if (isUnsent) event.preventDefault();
  }

  function update(mutation: Mutation) {
    const isPending = mutation.state.status === 'pending';
    if (!isCartMutation(mutation) || isPending === pending.has(mutation)) return;
    if (isPending) pending.add(mutation);
    else pending.delete(mutation);
    // Only while it is needed: a page with this listener may not enter the browser's back/forward cache.
    if (pending.size > 0) addEventListener('beforeunload', onBeforeUnload);
    else removeEventListener('beforeunload', onBeforeUnload);
  }

  mutations.getAll().forEach(update);
  const unsubscribe = mutations.subscribe(({ mutation }) => mutation && update(mutation));
  return () => {
    unsubscribe();
    removeEventListener('beforeunload', onBeforeUnload);
  };
}
