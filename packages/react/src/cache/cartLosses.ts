import type { QueryClient } from '@tanstack/react-query';

// Apart from `cartChanges.ts`, so that an app that only reads carts does not load it.
const lossesByClient = new WeakMap<QueryClient, ReturnType<typeof createCartLosses>>();

/** The carts that were lost with their session. */
export function getCartLosses(queryClient: QueryClient) {
  const losses = lossesByClient.get(queryClient) ?? createCartLosses();
  lossesByClient.set(queryClient, losses);
  return losses;
}

function createCartLosses() {
  const errors = new Map<string, Error>();
  const listeners = new Set<() => void>();

  function notify() {
    listeners.forEach((listener) => listener());
  }

  return {
    /** The error of a lost cart. `cart` is its `cartId` in the new session. */
    get: (cart: string) => errors.get(cart),
    add: (cart: string, error: Error) => {
      errors.set(cart, error);
      notify();
    },
    dismiss: (cart: string) => {
      errors.delete(cart);
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
    },
  };
}
