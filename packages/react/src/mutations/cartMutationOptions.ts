import {
  type Cart,
  CartSubmittedError,
  DeviceChangedError,
  type FirmlyClient,
  isConflict,
  isHttpError,
  isOutcomeUnknown,
} from '@firmly-kit/core';
import type { QueryClient, UseMutationOptions } from '@tanstack/react-query';
import { isSubmitted } from '@firmly-kit/core/cart';
import { assertPerRequestClient } from '../queries/assertPerRequestClient.ts';
import { runExclusive } from './runExclusive.ts';
import { isCartObserved, setCachedCart, getCachedCart, refetchCart } from '../cache/cartCache.ts';
import { waitUntilOnline } from './waitUntilOnline.ts';
import {
  type CartMutationErrorType,
  type CartMutationType,
  type CartMutationParameters,
  type CartMutation,
  cartMutationsKey,
  findCartMutations,
  pruneSettledMutations,
} from '../cache/cartMutations.ts';

interface CartWrite<TVariables> extends CartMutationParameters {
  type: CartMutationType;
  /** `cachedCart` is the cart in the cache, if there is one. */
  send: (variables: TVariables, cachedCart: Cart | undefined) => Promise<Cart>;
  /** Whether a cart shows that the write was applied, where no answer said so. Without it, nobody can tell. */
  isReflectedIn?: (cart: Cart, variables: TVariables) => boolean;
  /** Whether a later write, of those that wait, makes this one pointless. */
  isSuperseded?: (variables: TVariables, waiting: readonly CartMutation[]) => boolean;
}

/**
 * How TanStack Query writes to a cart: one write at a time, in order, for the service does not guard a cart against two.
 * The answer goes into the cache as it is. What may have been applied although it failed is read again before it fails;
 * so is a cart that refused because it is not what it was.
 */
export function cartMutationOptions<TError, TVariables>(
  client: FirmlyClient,
  queryClient: QueryClient,
  { type, domain, send, isReflectedIn, isSuperseded }: CartWrite<TVariables>,
): UseMutationOptions<Cart, CartMutationErrorType<TError>, TVariables> {
  const mutationsKey = cartMutationsKey(client, { domain });
  const { cacheKey } = client;

  function checkDevice() {
    if (client.cacheKey !== cacheKey)
      throw new DeviceChangedError(`a change to the cart at ${domain}`);
  }

  async function cartToWrite(): Promise<Cart | undefined> {
    const cachedCart = getCachedCart(client, queryClient, domain);
    if (!isSubmitted(cachedCart)) return cachedCart;
    // What nobody reads may be long past: the shopper may have begun another cart since.
    const now = isCartObserved(client, queryClient, domain)
      ? cachedCart
      : await refetchCart(client, queryClient, domain);
    if (isSubmitted(now)) throw new CartSubmittedError(domain);
    return now;
  }

  async function write(variables: TVariables): Promise<Cart> {
    // TanStack pauses what begins offline; what has waited its turn began before.
    await waitUntilOnline();
    checkDevice();
    const cachedCart = await cartToWrite();
    pruneSettledMutations(queryClient, mutationsKey, cachedCart?.line_items ?? []);
    if (cachedCart && isSuperseded?.(variables, queuedAfter(queryClient, mutationsKey, variables)))
      return cachedCart;
    try {
      const answer = await send(variables, cachedCart);
      checkDevice();
      await setCachedCart(client, queryClient, domain, answer);
      return answer;
    } catch (error) {
      const isUnknown = isOutcomeUnknown(error);
      const isGone = isHttpError(error) && error.status === 404;
      if (!isUnknown && !isGone && !isConflict(error)) throw error;
      checkDevice();
      const now = await refetchCart(client, queryClient, domain);
      // A line that is not found has been removed already.
      if ((isUnknown || isGone) && now && isReflectedIn?.(now, variables)) return now;
      throw error;
    }
  }

  return {
    mutationKey: [...mutationsKey, type],
    // The host's own defaults may be others. Sent once: it may have been applied although it failed.
    retry: false,
    networkMode: 'online',
    // An error is shown until the next wish for what it concerns; `pruneSettledMutations` takes away what is over.
    gcTime: Infinity,
    mutationFn: async (variables) => {
      assertPerRequestClient(client);
      // Whatever the client is called by: two of one device may have different names.
      const turn = `firmly write ${JSON.stringify([client.baseUrl, domain])}`;
      return runExclusive(queryClient, turn, () => write(variables));
    },
  };
}

/** Those that were asked for after the one that has its turn, and wait for theirs. */
function queuedAfter(
  queryClient: QueryClient,
  mutationKey: readonly unknown[],
  variables: unknown,
): CartMutation[] {
  const pending = findCartMutations(queryClient, mutationKey).filter(
    ({ state }) => state.status === 'pending',
  );
  return pending.slice(pending.findIndex(({ state }) => state.variables === variables) + 1);
}
