import type { QueryClient } from '@tanstack/react-query';

const receiving = new WeakSet<QueryClient>();

/** Runs `put`, whose cache updates are no changes of this page: other tabs are not told of them. */
export function receiveCarts(queryClient: QueryClient, put: () => void): void {
  receiving.add(queryClient);
  try {
    put();
  } finally {
    receiving.delete(queryClient);
  }
}

/** Whether the cache is being updated by `receiveCarts`. */
export function isReceivingCarts(queryClient: QueryClient): boolean {
  return receiving.has(queryClient);
}
