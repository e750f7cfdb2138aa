import type { MutationFilters, QueryClient } from '@tanstack/react-query';

/** Calls `run` once none of these mutations is pending: at once, or after the last of them. */
export function afterMutations(
  queryClient: QueryClient,
  filters: Pick<MutationFilters, 'mutationKey' | 'predicate'>,
  run: () => void,
): void {
  const isPending = () => queryClient.isMutating(filters) > 0;
  if (!isPending()) {
    run();
    return;
  }
  const unsubscribe = queryClient.getMutationCache().subscribe(() => {
    if (isPending()) return;
    unsubscribe();
    run();
  });
}
