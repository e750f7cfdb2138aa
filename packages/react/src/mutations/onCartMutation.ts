import type { Cart, FirmlyClient } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import type { CartMutationType } from '../cache/cartMutations.ts';

/** A change to a cart that is about to be sent. */
export interface CartMutation {
  type: CartMutationType;
  /** The store's domain: `shop.luma.gift`. */
  domain: string;
  /** The variables of the mutation: `AddLineItemVariables` of an `addLineItem`. Undefined for one that has none. */
  variables: unknown;
  /** The cart as the store confirmed it last. Undefined if it is not cached. */
  cart: Cart | undefined;
  /** Resolves with the cart that the store confirmed. Rejects with why the change failed; nobody has to handle that. */
  promise: Promise<Cart>;
}

type Listener = (mutation: CartMutation) => void;

const listenersByClient = new WeakMap<QueryClient, Map<Listener, FirmlyClient>>();

/**
 * Calls `listener` right before a change to a cart of this client is sent, whichever component or hook requested it. A change that a
 * later one supersedes is never sent. An error that `listener` throws is reported as uncaught, and the change is sent.
 *
 * @returns A function that unsubscribes.
 *
 * @example
 * const unsubscribe = onCartMutation(client, queryClient, ({ type, domain }) => console.log(type, domain));
 */
export function onCartMutation(
  client: FirmlyClient,
  queryClient: QueryClient,
  listener: Listener,
): () => void {
  const listeners = listenersByClient.get(queryClient) ?? new Map<Listener, FirmlyClient>();
  listenersByClient.set(queryClient, listeners);
  // The same function may subscribe twice.
  const own: Listener = (mutation) => listener(mutation);
  listeners.set(own, client);
  return () => void listeners.delete(own);
}

/** Tells the listeners of a client that a change is about to be sent. */
export function announceMutation(
  client: FirmlyClient,
  queryClient: QueryClient,
  mutation: CartMutation,
): void {
  // A rejection that no listener handles is not an uncaught error.
  mutation.promise.catch(() => undefined);
  listenersByClient.get(queryClient)?.forEach((owner, listener) => {
    if (owner !== client) return;
    try {
      listener(mutation);
    } catch (error) {
      globalThis.reportError?.(error);
    }
  });
}
