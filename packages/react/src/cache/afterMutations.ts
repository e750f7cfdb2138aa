import type { MutationKey, QueryClient } from '@tanstack/react-query';

/** Calls `run` once no mutation with this key is pending: at once, or after the last of them. */
export function afterMutations(
  queryClient: QueryClient,
  mutationKey: MutationKey,
  run: () => void,
): void {
  const isPending = () => queryClient.isMutating({ mutationKey }) > 0;
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
