import {
  type Cart,
  type FirmlyClient,
  getCart,
  type GetCartErrorType,
  type GetCartParameters,
} from '@firmly-kit/core';
import {
  type QueryFunctionContext,
  type QueryKey,
  queryOptions,
  skipToken,
  type UseQueryResult,
} from '@tanstack/react-query';
import { assertPerRequestClient } from './assertPerRequestClient.ts';
import { queryKeyPrefix } from './queryKeyPrefix.ts';
import { shareCartStructure } from './shareCartStructure.ts';

export interface CartQueryParameters extends Pick<GetCartParameters, 'fastMode'> {
  /** The merchant's host name; undefined leaves the query idle. */
  domain: string | undefined;
  /**
   * Asks for the fast answer and the full one at once, and shows the fast one until the full one is there;
   * `isFastAnswer` tells which it is. Goes into the cache as the full answer does. @default false
   */
  fastFirst?: boolean | undefined;
}

export type CartQueryKey = ReturnType<typeof cartQueryKey>;

/** The cache key of one store's cart. */
export function cartQueryKey(
  client: FirmlyClient,
  { domain, fastMode = false }: Pick<CartQueryParameters, 'domain' | 'fastMode'>,
) {
  return [...queryKeyPrefix(client), 'cart', { domain, fastMode }] as const;
}

/** Whether a key is that of a cart, of whatever client. */
export function isCartKey(key: QueryKey): key is CartQueryKey {
  return key[0] === 'firmly' && key[2] === 'cart' && key.length === 4;
}

type KnownCartParameters = CartQueryParameters & { domain: string };

/** How TanStack Query reads a cart: for `useQuery`, `prefetchQuery`, `ensureQueryData`, loaders and server components. */
export function cartQueryOptions(
  client: FirmlyClient,
  parameters: KnownCartParameters,
): ReturnType<typeof knownCartQueryOptions>;
export function cartQueryOptions(
  client: FirmlyClient,
  parameters: CartQueryParameters,
): ReturnType<typeof anyCartQueryOptions>;
export function cartQueryOptions(client: FirmlyClient, parameters: CartQueryParameters) {
  return anyCartQueryOptions(client, parameters);
}

function anyCartQueryOptions(client: FirmlyClient, parameters: CartQueryParameters) {
  return queryOptions<Cart, GetCartErrorType, Cart, CartQueryKey>(cartQuery(client, parameters));
}

/** A query that is never idle, as TanStack's suspending hooks demand. */
function knownCartQueryOptions(client: FirmlyClient, parameters: KnownCartParameters) {
  return queryOptions<Cart, GetCartErrorType, Cart, CartQueryKey>({
    ...cartQuery(client, parameters),
    queryFn: cartQueryFn(client, parameters),
  });
}

/** The same, before TanStack's types widen it, for hooks to add a caller's options to. */
export function cartQuery(client: FirmlyClient, parameters: CartQueryParameters) {
  const { domain } = parameters;
  return {
    queryKey: cartQueryKey(client, parameters),
    queryFn: domain === undefined ? skipToken : cartQueryFn(client, { ...parameters, domain }),
    structuralSharing: shareCartStructure,
    // The client has retried what can heal.
    retry: false,
  } as const;
}

/** The reading itself, for hooks that have no idle state. */
export function cartQueryFn(
  client: FirmlyClient,
  { domain, fastMode, fastFirst }: KnownCartParameters,
) {
  return async (context: QueryFunctionContext): Promise<Cart> => {
    assertPerRequestClient(client);
    const { signal } = context;
    const answer = getCart(client, { domain, fastMode, signal });
    if (fastFirst && !fastMode) void showFastAnswer(client, domain, answer, context);
    return answer;
  };
}

/** Puts the fast answer into the cache, unless there is something better. That it fails is nobody's loss. */
async function showFastAnswer(
  client: FirmlyClient,
  domain: string,
  fullAnswer: Promise<Cart>,
  { client: queryClient, queryKey, signal }: QueryFunctionContext,
): Promise<void> {
  if (queryClient.getQueryData(queryKey) !== undefined) return;
  const controller = new AbortController();
  const giveUp = () => controller.abort();
  signal.addEventListener('abort', giveUp, { once: true });
  fullAnswer.then(giveUp, giveUp);
  try {
    const fast = await getCart(client, { domain, fastMode: true, signal: controller.signal });
    // Somebody may have written a cart in the meantime.
    if (controller.signal.aborted || queryClient.getQueryData(queryKey) !== undefined) return;
    queryClient.setQueryData(queryKey, fast, { updatedAt: FAST });
  } catch {
    // The full answer is on its way, or here; its error is the one to show.
  }
}

// As old as can be: whoever looks next reads again, if the full answer never comes.
export const FAST = 0;

/**
 * Whether a result of `fastFirst` shows the fast answer: possibly old, with the full one still to come. Of `fastMode`,
 * which asks for no other, it is always false.
 */
export function isFastAnswer(
  result: Pick<UseQueryResult, 'data' | 'dataUpdatedAt'> & { isPlaceholderData?: boolean },
): boolean {
  return result.data !== undefined && result.dataUpdatedAt === FAST && !result.isPlaceholderData;
}
