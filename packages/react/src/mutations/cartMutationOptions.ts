import {
  type Cart,
  CartSubmittedError,
  DeviceChangedError,
  type FirmlyClient,
  type FirmlyRequest,
  isConflict,
  isHttpError,
  isOutcomeUnknown,
} from '@firmly-kit/core';
import { isSubmitted } from '@firmly-kit/core/cart';
import type { QueryClient, UseMutationOptions } from '@tanstack/react-query';
import { getCartChanges } from '../cache/cartChanges.ts';
import {
  getCachedCart,
  isCartObserved,
  readCart,
  refetchCart,
  setCachedCart,
} from '../cache/cartCache.ts';
import {
  cartId,
  type CartMutationErrorType,
  cartMutationMeta,
  type CartMutationType,
} from '../cache/cartMutations.ts';
import { type CartMutationParameters, cartKey } from '../queries/cartKey.ts';
import { assertPerRequestClient } from '../queries/assertPerRequestClient.ts';
import { announceMutation } from './onCartMutation.ts';
import { runExclusive } from './runExclusive.ts';
import { waitUntilOnline } from './waitUntilOnline.ts';
import { LockExpiredError, withTabLock } from './withTabLock.ts';

interface CartMutationDefinition<TVariables> extends CartMutationParameters {
  type: CartMutationType;
  /** Sends the mutation by `client`, which reports when it is sent. */
  send: (
    client: FirmlyClient,
    variables: TVariables,
    cachedCart: Cart | undefined,
  ) => Promise<Cart>;
  /**
   * Whether a cart shows that the change was applied. Called when the outcome is unknown.
   * @default the outcome stays unknown, and the mutation fails
   */
  isReflectedIn?: (cart: Cart, variables: TVariables) => boolean;
}

/**
 * Options shared by all cart mutations. Mutations of one cart run one at a time, in order: the API does not protect a cart
 * from concurrent changes. The response replaces the cached cart. If the outcome is unknown (timeout, 5xx), on a 404 or on a
 * 409, and if a shipping method is refused, the cart is refetched before the mutation fails.
 */
export function cartMutationOptions<TError, TVariables, TContext = unknown>(
  client: FirmlyClient,
  queryClient: QueryClient,
  { type, domain, send, isReflectedIn }: CartMutationDefinition<TVariables>,
): UseMutationOptions<Cart, CartMutationErrorType<TError>, TVariables, TContext> {
  const changes = getCartChanges(client, queryClient, domain);
  const { cacheKey } = client;

  async function mutate(variables: TVariables, assertSameDevice: () => void): Promise<Cart> {
    const markSent = changes.start(type, variables);
    if (!markSent) {
      const cart = getCachedCart(client, queryClient, domain);
      return cart ?? readCart(client, queryClient, domain);
    }
    // TanStack Query pauses mutations that start offline. This one may have been queued since.
    await waitUntilOnline();
    // Without the client's cache key: two clients of one device may have different ones.
    const name = `firmly mutation ${JSON.stringify([client.baseUrl, domain])}`;
    let isAnnounced = false;
    const result = withTabLock(name, client.timeoutMs, async (assertLocked) => {
      assertSameDevice();
      // The task runs again if its lock expires.
      if (!isAnnounced) announce(variables, () => result);
      isAnnounced = true;
      return sendLocked(variables, assertSameDevice, (isSent) => {
        if (isSent) assertLocked();
        markSent(isSent);
      });
    });
    return result;
  }

  function announce(variables: TVariables, getResult: () => Promise<Cart>) {
    announceMutation(client, queryClient, {
      type,
      domain,
      variables,
      cart: getCachedCart(client, queryClient, domain),
      promise: Promise.resolve().then(getResult),
    });
  }

  async function sendLocked(
    variables: TVariables,
    assertSameDevice: () => void,
    onSend: OnSend,
  ): Promise<Cart> {
    const cachedCart = await assertCartOpen();
    try {
      const cart = await send(withOnSend(client, onSend), variables, cachedCart);
      assertSameDevice();
      await setCachedCart(client, queryClient, domain, cart);
      return cart;
    } catch (error) {
      if (error instanceof LockExpiredError) throw error;
      assertSameDevice();
      return resolveUnknownOutcome(error, variables);
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
    // Of the offered methods, one may be gone.
    const isGone = type === 'setShippingMethod' && isHttpError(error) && error.status < 500;
    if (!isUnknown && !isNotFound && !isGone && !isConflict(error)) throw error;
    const cart = await refetchCart(client, queryClient, domain);
    // A 404 for a line means that it has been removed already.
    if ((isUnknown || isNotFound) && cart && isReflectedIn?.(cart, variables)) return cart;
    throw error;
  }

  return {
    mutationKey: [...cartKey(client, { domain }), type],
    meta: cartMutationMeta(type, cartId(client, { domain })),
    // Overrides the app's default: a retry could apply a change twice.
    retry: false,
    networkMode: 'online',
    // An error is displayed until the next change of its target is requested. `getCartChanges` removes settled mutations.
    gcTime: Infinity,
    mutationFn: async (variables) => {
      assertPerRequestClient(client);
      const device = watchDevice(client, domain);
      const name = JSON.stringify([client.baseUrl, domain]);
      try {
        // The options are older than the device.
        if (client.cacheKey !== cacheKey) throw device.error;
        return await runExclusive(queryClient, name, () => mutate(variables, device.assertSame));
      } finally {
        device.unsubscribe();
      }
    },
  };
}

/** A change that was requested for one device's cart must not change the next device's cart, nor show its response there. */
function watchDevice(client: FirmlyClient, domain: string) {
  const error = new DeviceChangedError(`a change to the cart at ${domain}`);
  let hasChanged = false;
  const unsubscribe = client.onDeviceChange(() => {
    hasChanged = true;
  });
  return {
    error,
    unsubscribe,
    assertSame: () => {
      if (hasChanged) throw error;
    },
  };
}

type OnSend = NonNullable<FirmlyRequest<unknown>['onSend']>;

/** The same client, which calls `onSend` right before it sends a mutation. */
function withOnSend(client: FirmlyClient, onSend: OnSend): FirmlyClient {
  return {
    ...client,
    request: (request) =>
      client.request(request.method === 'GET' ? request : { ...request, onSend }),
  };
}
