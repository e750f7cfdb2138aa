import {
  type Cart,
  type FirmlyClient,
  getActiveCarts,
  type GetActiveCartsErrorType,
} from '@firmly-kit/core';
import type { Query, QueryClient, QueryFunction, UseQueryOptions } from '@tanstack/react-query';
import {
  type ActiveCartsQueryKey,
  activeCartsQueryKey,
  type TaggedCartsKey,
} from './activeCartsQueryKey.ts';
import { assertPerRequestClient } from './assertPerRequestClient.ts';
import { cartKey } from './cartKey.ts';
import { activeDomainsQueryKey } from './getActiveDomains.ts';
import { cartQuery, isCartKey } from './getCart.ts';
import { isListed } from './listed.ts';
import { queryKeyPrefix } from './queryKeyPrefix.ts';
import { receiveCarts } from './receivedCarts.ts';
import { keepVersion1 } from './shareCartStructure.ts';

export type ActiveCartsQueryOptions = Omit<
  UseQueryOptions<string[], GetActiveCartsErrorType, string[], ActiveCartsQueryKey>,
  'queryKey' | 'queryFn'
> & { queryKey: TaggedCartsKey; queryFn: QueryFunction<string[], ActiveCartsQueryKey> };

/**
 * TanStack Query options of one request for the carts of all stores: for `useQuery`, `prefetchQuery`, loaders and server
 * components. It puts each cart and the list of active domains into the cache, where `cartQueryOptions` and
 * `activeDomainsQueryOptions` read them. Its own data are the domains. A domain whose store failed has no cart in the cache.
 *
 * @param options.staleTime Milliseconds for which a cart in the cache is fresh, and not requested. @default 0
 */
export function activeCartsQueryOptions(
  client: FirmlyClient,
  { staleTime = 0 }: { staleTime?: number | undefined } = {},
): ActiveCartsQueryOptions {
  return activeCartsQuery(client, staleTime);
}

interface ActiveCartsQuery {
  queryKey: TaggedCartsKey;
  queryFn: (context: { signal: AbortSignal; client: QueryClient }) => Promise<string[]>;
  retry: false;
}

/** The same options with narrower types, to which hooks add the caller's options. */
export function activeCartsQuery(client: FirmlyClient, staleTime: number): ActiveCartsQuery {
  return {
    queryKey: activeCartsQueryKey(client),
    queryFn: async ({ signal, client: queryClient }) => {
      assertPerRequestClient(client);
      return readActiveCarts(client, queryClient, staleTime, signal);
    },
    // The client has retried already.
    retry: false,
  };
}

async function readActiveCarts(
  client: FirmlyClient,
  queryClient: QueryClient,
  staleTime: number,
  signal: AbortSignal,
): Promise<string[]> {
  const before = findCarts(client, queryClient);
  const counts = new Map(before.map(({ domain, query }) => [domain, query.state.dataUpdateCount]));
  const { cacheKey } = client;
  const isChanging = (domain: string) =>
    queryClient.isMutating({ mutationKey: cartKey(client, { domain }) }) > 0;
  const kept = before.filter(
    ({ domain, query }) => isChanging(domain) || !query.isStaleByTime(staleTime),
  );
  const excludes = limitLength(kept.map(({ domain }) => domain));

  const { domains, carts } = await getActiveCarts(client, { excludes, signal });

  // What was cached before belongs to another device.
  if (client.cacheKey !== cacheKey) return domains;
  const cache = queryClient.getQueryCache();
  const active = new Set(domains);
  const answered = new Set([...excludes, ...carts.map((cart) => cart.shop_id)]);
  for (const cart of carts) {
    const domain = cart.shop_id;
    if (domain === undefined || !active.has(domain)) continue;
    const query = cache.build(queryClient, cartQuery(client, { domain }));
    // A later response or a requested change is newer than this response.
    if (query.state.dataUpdateCount !== (counts.get(domain) ?? 0) || isChanging(domain)) continue;
    const isOpened = query.observers.some(({ options }) => !isListed(options));
    const whole = isOpened && query.state.data ? keepVersion1(query.state.data, cart) : cart;
    receiveCarts(queryClient, () => queryClient.setQueryData(query.queryKey, whole));
    // Where one cart is shown, it is read whole.
    if (isOpened) {
      void queryClient.refetchQueries({ queryKey: query.queryKey }, { cancelRefetch: false });
    }
  }
  for (const domain of domains) {
    // A listed store without a cart has failed. Where its cart is shown, it is read by itself, with an error of its own.
    if (answered.has(domain)) continue;
    const { queryKey } = cartQuery(client, { domain });
    if (cache.find({ queryKey })?.state.fetchStatus === 'idle') {
      void queryClient.invalidateQueries({ queryKey });
    }
  }
  const stillActive = kept
    .filter(({ query }) => query.state.data?.line_items.length)
    .map(({ domain }) => domain);
  const listedBefore = queryClient.getQueryData(activeDomainsQueryKey(client)) ?? [];
  const listed = inOrder(listedBefore, [...new Set([...stillActive, ...domains])]);
  queryClient.setQueryData(activeDomainsQueryKey(client), listed);
  return listed;
}

interface CachedCart {
  domain: string;
  query: Query<Cart>;
}

/** The queries of whole carts. */
function findCarts(client: FirmlyClient, queryClient: QueryClient): CachedCart[] {
  const cache = queryClient.getQueryCache();
  const found = cache.findAll({
    queryKey: queryKeyPrefix(client),
    predicate: ({ queryKey }) => isCartKey(queryKey),
  });
  return found.flatMap(({ queryKey, queryHash }) => {
    const { domain, fastMode } = isCartKey(queryKey) ? queryKey[3] : {};
    const query = cache.get<Cart>(queryHash);
    return domain === undefined || fastMode || !query ? [] : [{ domain, query }];
  });
}

// Some servers refuse a URL of more than about 8,000 characters.
const MAX_EXCLUDES_LENGTH = 4000;

/** As many of the domains as a URL holds. */
function limitLength(domains: readonly string[]): string[] {
  let length = 0;
  return domains.filter((domain) => (length += domain.length + 1) <= MAX_EXCLUDES_LENGTH);
}

/** The domains, those of `known` first and in its order. */
function inOrder(known: readonly string[], domains: readonly string[]): string[] {
  const places = new Map(known.map((domain, index) => [domain, index]));
  const placeOf = (domain: string) => places.get(domain) ?? known.length;
  return domains.toSorted((a, b) => placeOf(a) - placeOf(b));
}
