import {
  type Cart,
  CartSubmittedError,
  DeviceChangedError,
  type FirmlyClient,
  isConflict,
  isHttpError,
  isOutcomeUnknown,
} from '@firmly-kit/core';
import { isSubmitted } from '@firmly-kit/core/cart';
import type { QueryClient, UseMutationOptions } from '@tanstack/react-query';
import { getCachedCart, isCartObserved, refetchCart, setCachedCart } from '../cache/cartCache.ts';
import {
  type CartMutation,
  type CartMutationErrorType,
  cartMutationMeta,
  type CartMutationParameters,
  cartMutationsKey,
  type CartMutationType,
  findCartMutations,
  isPending,
} from '../cache/cartMutations.ts';
import { pruneSettledMutations } from '../cache/pruneSettledMutations.ts';
import { assertPerRequestClient } from '../queries/assertPerRequestClient.ts';
import { runExclusive } from './runExclusive.ts';
import { waitUntilOnline } from './waitUntilOnline.ts';

interface CartMutationDefinition<TVariables> extends CartMutationParameters {
  type: CartMutationType;
  send: (variables: TVariables, cachedCart: Cart | undefined) => Promise<Cart>;
  /**
   * Whether a cart shows that the change was applied. Called when the outcome is unknown.
   * @default the outcome stays unknown, and the mutation fails
   */
  isReflectedIn?: (cart: Cart, variables: TVariables) => boolean;
  /** Whether a queued mutation makes this one unnecessary. @default false */
  isSuperseded?: (variables: TVariables, queued: readonly CartMutation[]) => boolean;
}

/**
 * Options shared by all cart mutations. Mutations of one cart run one at a time, in order: the API does not protect a cart
 * from concurrent changes. The response replaces the cached cart. If the outcome is unknown (timeout, 5xx), on a 404 or on a
 * 409, the cart is refetched before the mutation fails.
 */
export function cartMutationOptions<TError, TVariables>(
  client: FirmlyClient,
  queryClient: QueryClient,
  { type, domain, send, isReflectedIn, isSuperseded }: CartMutationDefinition<TVariables>,
): UseMutationOptions<Cart, CartMutationErrorType<TError>, TVariables> {
  const mutationsKey = cartMutationsKey(client, { domain });
  const { cacheKey } = client;

  async function mutate(variables: TVariables): Promise<Cart> {
    // TanStack Query pauses mutations that start offline. This one may have been queued since.
    await waitUntilOnline();
    assertSameDevice();
    const cachedCart = await assertCartOpen();
    pruneSettledMutations(queryClient, mutationsKey, cachedCart?.line_items ?? []);
    const queued = queuedAfter(queryClient, mutationsKey, variables);
    if (cachedCart && isSuperseded?.(variables, queued)) return cachedCart;
    try {
      const cart = await send(variables, cachedCart);
      assertSameDevice();
      await setCachedCart(client, queryClient, domain, cart);
      return cart;
    } catch (error) {
      return resolveUnknownOutcome(error, variables);
    }
  }

  function assertSameDevice() {
    if (client.cacheKey !== cacheKey) {
      throw new DeviceChangedError(`a change to the cart at ${domain}`);
    }
  }

  /** Returns the cached cart. */
  async function assertCartOpen(): Promise<Cart | undefined> {
    const cachedCart = getCachedCart(client, queryClient, domain);
    if (!isSubmitted(cachedCart)) return cachedCart;
    // An unobserved cart may be outdated: the shopper may have started another one since.
    const cart = isCartObserved(client, queryClient, domain)
      ? cachedCart
      : await refetchCart(client, queryClient, domain);
    if (isSubmitted(cart)) throw new CartSubmittedError(domain);
    return cart;
  }

  /** Returns the refetched cart if it shows that the change was applied, else throws `error`. */
  async function resolveUnknownOutcome(error: unknown, variables: TVariables): Promise<Cart> {
    const isUnknown = isOutcomeUnknown(error);
    const isNotFound = isHttpError(error) && error.status === 404;
    if (!isUnknown && !isNotFound && !isConflict(error)) throw error;
    assertSameDevice();
    const cart = await refetchCart(client, queryClient, domain);
    // A 404 for a line means that it has been removed already.
    if ((isUnknown || isNotFound) && cart && isReflectedIn?.(cart, variables)) return cart;
    throw error;
  }

  return {
    mutationKey: [...mutationsKey, type],
    meta: cartMutationMeta(type),
    // Overrides the app's default: a retry could apply a change twice.
    retry: false,
    networkMode: 'online',
    // The error is displayed until the next mutation of its target. `pruneSettledMutations` removes the rest.
    gcTime: Infinity,
    mutationFn: async (variables) => {
      assertPerRequestClient(client);
      // Without the client's cache key: two clients of one device may have different ones.
      const name = `firmly mutation ${JSON.stringify([client.baseUrl, domain])}`;
      return runExclusive(queryClient, name, () => mutate(variables));
    },
  };
}

/** The pending mutations of a cart that were requested after the running one. */
function queuedAfter(
  queryClient: QueryClient,
  mutationsKey: readonly unknown[],
  runningVariables: unknown,
): CartMutation[] {
  const pending = findCartMutations(queryClient, mutationsKey).filter(isPending);
  const running = pending.findIndex(({ state }) => state.variables === runningVariables);
  return pending.slice(running + 1);
}
