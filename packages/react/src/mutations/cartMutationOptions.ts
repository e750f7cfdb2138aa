import {
  type Cart,
  type FirmlyClient,
  isConflict,
  isHttpError,
  mayHaveBeenApplied,
} from '@firmly-kit/core';
import type { QueryClient, UseMutationOptions } from '@tanstack/react-query';
import { CartSubmittedError } from '../errors/CartSubmittedError.ts';
import { DeviceChangedError } from '../errors/DeviceChangedError.ts';
import { refuseShared } from '../queries/assertPerRequestClient.ts';
import { inTurn } from './runExclusive.ts';
import { isRead, keepCart, knownCart, rereadCart } from '../cache/cartCache.ts';
import { whenOnline } from './waitUntilOnline.ts';
import {
  type CartWriteErrorType,
  type CartWriteKind,
  type CartWriteParameters,
  type CartWriteState,
  cartWritesKey,
  findWrites,
  forgetWrites,
} from '../cache/cartMutations.ts';

interface CartWrite<TVariables> extends CartWriteParameters {
  kind: CartWriteKind;
  /** `known` is the cart in the cache, if there is one. */
  send: (variables: TVariables, known: Cart | undefined) => Promise<Cart>;
  /** Whether a cart shows that the write was applied, where no answer said so. Without it, nobody can tell. */
  isApplied?: (cart: Cart, variables: TVariables) => boolean;
  /** Whether a later write, of those that wait, makes this one pointless. */
  isMoot?: (variables: TVariables, waiting: readonly CartWriteState[]) => boolean;
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
): UseMutationOptions<Cart, CartWriteErrorType<TError>, TVariables> {
  const writesKey = cartWritesKey(client, { domain });
  const { cacheKey } = client;

  function checkDevice() {
    if (client.cacheKey !== cacheKey) throw new DeviceChangedError(domain);
  }

  async function cartToWrite(): Promise<Cart | undefined> {
    const known = knownCart(client, queryClient, domain);
    if (known?.cart_status !== 'submitted') return known;
    // What nobody reads may be long past: the shopper may have begun another cart since.
    const now = isRead(client, queryClient, domain)
      ? known
      : await rereadCart(client, queryClient, domain);
    if (now?.cart_status === 'submitted') throw new CartSubmittedError(domain);
    return now;
  }

  async function write(variables: TVariables): Promise<Cart> {
    // TanStack pauses what begins offline; what has waited its turn began before.
    await whenOnline();
    checkDevice();
    const known = await cartToWrite();
    forgetWrites(queryClient, writesKey, known?.line_items ?? []);
    if (known && isMoot?.(variables, writesAfter(queryClient, writesKey, variables))) return known;
    try {
      const answer = await send(variables, known);
      checkDevice();
      await keepCart(client, queryClient, domain, answer);
      return answer;
    } catch (error) {
      const isUnknown = mayHaveBeenApplied(error);
      const isGone = isHttpError(error) && error.status === 404;
      if (!isUnknown && !isGone && !isConflict(error)) throw error;
      checkDevice();
      const now = await rereadCart(client, queryClient, domain);
      // A line that is not found has been removed already.
      if ((isUnknown || isGone) && now && isApplied?.(now, variables)) return now;
      throw error;
    }
  }

  return {
    mutationKey: [...writesKey, kind],
    // The host's own defaults may be others. Sent once: it may have been applied although it failed.
    retry: false,
    networkMode: 'online',
    // An error is shown until the next wish for what it concerns; `forgetWrites` takes away what is over.
    gcTime: Infinity,
    mutationFn: async (variables) => {
      refuseShared(client);
      // Whatever the client is called by: two of one device may have different names.
      const turn = `firmly write ${JSON.stringify([client.baseUrl, domain])}`;
      return inTurn(queryClient, turn, () => write(variables));
    },
  };
}

/** Those that were asked for after the one that has its turn, and wait for theirs. */
function writesAfter(
  queryClient: QueryClient,
  mutationKey: readonly unknown[],
  variables: unknown,
): CartWriteState[] {
  const pending = findWrites(queryClient, mutationKey).filter(
    ({ state }) => state.status === 'pending',
  );
  return pending.slice(pending.findIndex(({ state }) => state.variables === variables) + 1);
}
