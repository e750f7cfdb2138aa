import {
  type FirmlyClient,
  getCart,
  type GetCartErrorType,
  type GetCartParameters,
  type GetCartReturnType,
} from '@firmly-kit/core';
import { queryOptions, skipToken } from '@tanstack/react-query';
import { scope } from './scope.ts';

export interface CartQueryParameters extends Pick<GetCartParameters, 'fastMode'> {
  /** The merchant's host name; undefined leaves the query idle. */
  domain: string | undefined;
}

/** The cache key of one store's cart. */
export function cartQueryKey(
  client: FirmlyClient,
  { domain, fastMode = false }: CartQueryParameters,
) {
  return [...scope(client), 'cart', { domain, fastMode }] as const;
}

/** How TanStack Query reads a cart: for `useQuery`, `prefetchQuery`, `ensureQueryData`, loaders and server components. */
export function cartQueryOptions(client: FirmlyClient, { domain, fastMode }: CartQueryParameters) {
  return queryOptions<
    GetCartReturnType,
    GetCartErrorType,
    GetCartReturnType,
    ReturnType<typeof cartQueryKey>
  >({
    queryKey: cartQueryKey(client, { domain, fastMode }),
    queryFn:
      domain === undefined
        ? skipToken
        : ({ signal }) => getCart(client, { domain, fastMode, signal }),
    // The client has retried what can heal.
    retry: false,
  });
}
