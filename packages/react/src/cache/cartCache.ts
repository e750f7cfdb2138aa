import { type Cart, type FirmlyClient, getCart } from '@firmly-kit/core';
import type { Query, QueryClient } from '@tanstack/react-query';
import { activeDomainsQueryKey } from '../queries/getActiveDomains.ts';
import { cartQueryKey, isCartKey } from '../queries/getCart.ts';
import { queryKeyPrefix } from '../queries/queryKeyPrefix.ts';

/** Puts the cart a write was answered with into the cache: it is the truth until somebody reads another. */
export async function setCachedCart(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
  cart: Cart,
): Promise<void> {
  const ofDomain = cartQueries(client, domain);
  // A read that set out before the write was done would bring back what was.
  await queryClient.cancelQueries(ofDomain);
  queryClient.setQueryData(cartQueryKey(client, { domain }), cart);
  queryClient.setQueriesData<Cart>(ofDomain, cart);

  const queryKey = activeDomainsQueryKey(client);
  const domains = queryClient.getQueryData<string[]>(queryKey);
  if (domains?.includes(domain) !== cart.line_items.length > 0) {
    // A first read is not begun anew unless it is cancelled, and this one may have been answered before.
    await queryClient.cancelQueries({ queryKey });
    void queryClient.invalidateQueries({ queryKey });
  }
}

/** Reads the cart when only the store knows what is in it; undefined where it does not say. */
export async function refetchCart(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
): Promise<Cart | undefined> {
  try {
    const cart = await getCart(client, { domain });
    await setCachedCart(client, queryClient, domain, cart);
    return cart;
  } catch {
    // Whoever looks at it reads it, and has the error to show.
    void queryClient.invalidateQueries(cartQueries(client, domain));
    return undefined;
  }
}

/** The cart in the cache, the latest of those that were read in whatever way. */
export function getCachedCart(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
): Cart | undefined {
  return latestQuery(client, queryClient, domain)?.state.data;
}

/** Whether what is known may not be so any more: a write was in doubt, and nobody could say. */
export function isCartStale(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
): boolean {
  return latestQuery(client, queryClient, domain)?.state.isInvalidated ?? false;
}

/** Whether somebody looks at the cart, so that what is known of it is kept up to date. */
export function isCartObserved(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
): boolean {
  return findCartQueries(client, queryClient, domain).some((query) => query.isActive());
}

function latestQuery(client: FirmlyClient, queryClient: QueryClient, domain: string) {
  const known = findCartQueries(client, queryClient, domain).filter(({ state }) => state.data);
  return known.toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)[0];
}

function findCartQueries(client: FirmlyClient, queryClient: QueryClient, domain: string) {
  // Under these keys nobody keeps anything else.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return queryClient.getQueryCache().findAll(cartQueries(client, domain)) as Query<Cart>[];
}

function cartQueries(client: FirmlyClient, domain: string) {
  return {
    queryKey: queryKeyPrefix(client),
    predicate: ({ queryKey }: Query) => isCartKey(queryKey) && queryKey[3].domain === domain,
  };
}
