import {
  type Cart,
  type FirmlyClient,
  getCart,
  type GetCartErrorType,
  type GetCartParameters,
  toHost,
} from '@firmly-kit/core';
import {
  type DataTag,
  type QueryFunction,
  type QueryKey,
  type SkipToken,
  skipToken,
  type UseQueryOptions,
} from '@tanstack/react-query';
import { assertPerRequestClient } from './assertPerRequestClient.ts';
import { type Device, queryKeyPrefix, type QueryKeyPrefix } from './queryKeyPrefix.ts';
import { shareCartStructure } from './shareCartStructure.ts';

export interface CartQueryParameters extends Pick<GetCartParameters, 'fastMode'> {
  /** The store's domain: `shop.luma.gift`. The query is idle while it is undefined. */
  domain: string | undefined;
}

export type CartQueryKey = readonly [
  ...QueryKeyPrefix,
  'cart',
  { domain: string | undefined; fastMode: boolean },
];

export type TaggedCartKey = DataTag<CartQueryKey, Cart, GetCartErrorType>;

/** The query key of one store's cart. Typed, so that `queryClient.getQueryData(key)` is too. */
export function cartQueryKey(
  client: Device,
  { domain, fastMode = false }: CartQueryParameters,
): TaggedCartKey {
  const host = domain === undefined ? undefined : toHost(domain);
  const key: CartQueryKey = [...queryKeyPrefix(client), 'cart', { domain: host, fastMode }];
  // The tag exists in types only.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return key as TaggedCartKey;
}

/** Whether a query key is that of a cart, for any client. */
export function isCartKey(key: QueryKey): key is CartQueryKey {
  return key[0] === 'firmly' && key[2] === 'cart' && key.length === 4;
}

type KnownCartParameters = CartQueryParameters & { domain: string };

type BaseOptions = Omit<
  UseQueryOptions<Cart, GetCartErrorType, Cart, CartQueryKey>,
  'queryKey' | 'queryFn'
> & { queryKey: TaggedCartKey };

// Not the types that `queryOptions` returns: they name types that older versions of TanStack Query lack.
/** Never idle, as the types of TanStack Query's suspense hooks require. */
export type KnownCartQueryOptions = BaseOptions & { queryFn: QueryFunction<Cart, CartQueryKey> };
export type CartQueryOptions = BaseOptions & {
  queryFn: QueryFunction<Cart, CartQueryKey> | SkipToken;
};

/** TanStack Query options of a cart: for `useQuery`, `prefetchQuery`, `ensureQueryData`, loaders and server components. */
export function cartQueryOptions(
  client: FirmlyClient,
  parameters: KnownCartParameters,
): KnownCartQueryOptions;
export function cartQueryOptions(
  client: FirmlyClient,
  parameters: CartQueryParameters,
): CartQueryOptions;
export function cartQueryOptions(
  client: FirmlyClient,
  parameters: CartQueryParameters,
): CartQueryOptions {
  return cartQuery(client, parameters);
}

interface CartQuery {
  queryKey: TaggedCartKey;
  queryFn: ReturnType<typeof cartQueryFn> | SkipToken;
  structuralSharing: typeof shareCartStructure;
  retry: false;
}

/** The same options with narrower types, to which hooks add the caller's options. */
export function cartQuery(client: FirmlyClient, parameters: CartQueryParameters): CartQuery {
  const { domain } = parameters;
  return {
    queryKey: cartQueryKey(client, parameters),
    queryFn: domain === undefined ? skipToken : cartQueryFn(client, { ...parameters, domain }),
    structuralSharing: shareCartStructure,
    // The client has retried already.
    retry: false,
  };
}

/** The query function, for hooks that are never idle. */
export function cartQueryFn(client: FirmlyClient, { domain, fastMode }: KnownCartParameters) {
  return async ({ signal }: { signal: AbortSignal }): Promise<Cart> => {
    assertPerRequestClient(client);
    return getCart(client, { domain, fastMode, signal });
  };
}
