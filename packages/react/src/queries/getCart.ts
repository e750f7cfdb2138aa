import {
  type Cart,
  type FirmlyClient,
  getCart,
  type GetCartErrorType,
  type GetCartParameters,
} from '@firmly-kit/core';
import { type QueryKey, queryOptions, skipToken } from '@tanstack/react-query';
import { assertPerRequestClient } from './assertPerRequestClient.ts';
import { queryKeyPrefix } from './queryKeyPrefix.ts';
import { shareCartStructure } from './shareCartStructure.ts';

export interface CartQueryParameters extends Pick<GetCartParameters, 'fastMode'> {
  /** The store's domain: `shop.luma.gift`. The query is idle while it is undefined. */
  domain: string | undefined;
}

export type CartQueryKey = ReturnType<typeof cartQueryKey>;

/** The query key of one store's cart. */
export function cartQueryKey(
  client: FirmlyClient,
  { domain, fastMode = false }: CartQueryParameters,
) {
  return [...queryKeyPrefix(client), 'cart', { domain, fastMode }] as const;
}

/** Whether a query key is that of a cart, for any client. */
export function isCartKey(key: QueryKey): key is CartQueryKey {
  return key[0] === 'firmly' && key[2] === 'cart' && key.length === 4;
}

type KnownCartParameters = CartQueryParameters & { domain: string };

/** TanStack Query options of a cart: for `useQuery`, `prefetchQuery`, `ensureQueryData`, loaders and server components. */
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

/** Never idle, as the types of TanStack Query's suspense hooks require. */
function knownCartQueryOptions(client: FirmlyClient, parameters: KnownCartParameters) {
  return queryOptions<Cart, GetCartErrorType, Cart, CartQueryKey>({
    ...cartQuery(client, parameters),
    queryFn: cartQueryFn(client, parameters),
  });
}

/** The same options with narrower types, to which hooks add the caller's options. */
export function cartQuery(client: FirmlyClient, parameters: CartQueryParameters) {
  const { domain } = parameters;
  return {
    queryKey: cartQueryKey(client, parameters),
    queryFn: domain === undefined ? skipToken : cartQueryFn(client, { ...parameters, domain }),
    structuralSharing: shareCartStructure,
    // The client has retried already.
    retry: false,
  } as const;
}

/** The query function, for hooks that are never idle. */
export function cartQueryFn(client: FirmlyClient, { domain, fastMode }: KnownCartParameters) {
  return async ({ signal }: { signal: AbortSignal }): Promise<Cart> => {
    assertPerRequestClient(client);
    return getCart(client, { domain, fastMode, signal });
  };
}
