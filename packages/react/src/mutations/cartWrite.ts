import {
  type Cart,
  type FirmlyClient,
  isCartNotFound,
  isConflict,
  mayHaveBeenApplied,
} from '@firmly-kit/core';
import type { QueryClient, UseMutationOptions } from '@tanstack/react-query';
import { CartSubmittedError } from '../CartSubmittedError.ts';
import { refuseShared } from '../queries/refuseShared.ts';
import { keepCart, knownCart, rereadCart } from './keepCart.ts';
import {
  type CartWriteKind,
  type CartWriteMutation,
  type CartWriteOptions,
  cartWritesKey,
  findWrites,
  forgetWrites,
} from './writes.ts';

interface CartWrite<TVariables> extends CartWriteOptions {
  kind: CartWriteKind;
  /** `known` is the cart in the cache, if there is one. */
  send: (variables: TVariables, known: Cart | undefined) => Promise<Cart>;
  /** Whether a cart shows that the write was applied, where no answer said so. Without it, nobody can tell. */
  isApplied?: (cart: Cart, variables: TVariables) => boolean;
  /** Whether a later write, of those that wait, makes this one pointless. */
  isMoot?: (variables: TVariables, waiting: readonly CartWriteMutation[]) => boolean;
}

/**
 * How TanStack Query writes to a cart: one write at a time, in order, for the service does not guard a cart against two.
 * The answer goes into the cache as it is. What may have been applied although it failed is read again before it fails;
 * so is a cart that refused because it is not what it was.
 */
export function cartWriteOptions<TError, TVariables>(
  client: FirmlyClient,
  queryClient: QueryClient,
  { kind, domain, send, isApplied, isMoot }: CartWrite<TVariables>,
): UseMutationOptions<Cart, TError, TVariables> {
  const writesKey = cartWritesKey(client, { domain });
  return {
    mutationKey: [...writesKey, kind],
    scope: { id: JSON.stringify(writesKey) },
    // Sent once: it may have been applied although it failed.
    retry: false,
    // An error is shown until the next wish for what it concerns; `forget` takes away what is over.
    gcTime: Infinity,
    mutationFn: async (variables) => {
      refuseShared(client);
      forgetWrites(queryClient, writesKey);
      const cart = knownCart(client, queryClient, domain);
      if (cart?.cart_status === 'submitted') throw new CartSubmittedError(domain);
      if (cart && isMoot?.(variables, waitingWrites(queryClient, writesKey))) return cart;
      try {
        const answer = await send(variables, cart);
        await keepCart(client, queryClient, domain, answer);
        return answer;
      } catch (error) {
        const isUnknown = mayHaveBeenApplied(error);
        if (!isUnknown && !isConflict(error) && !isCartNotFound(error)) throw error;
        const now = await rereadCart(client, queryClient, domain);
        if (isUnknown && now && isApplied?.(now, variables)) return now;
        throw error;
      }
    },
  };
}

/** Those that wait for their turn, while the first of those that are not over has it. */
function waitingWrites(queryClient: QueryClient, mutationKey: readonly unknown[]) {
  return findWrites(queryClient, mutationKey)
    .filter(({ state }) => state.status === 'pending')
    .slice(1);
}
