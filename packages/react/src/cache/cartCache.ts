import { type Cart, type FirmlyClient, getCart, toHost } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { activeCartsQueryKey } from '../queries/activeCartsQueryKey.ts';
import { cartKey } from '../queries/cartKey.ts';
import { activeDomainsQueryKey } from '../queries/getActiveDomains.ts';
import { cartQueryKey } from '../queries/getCart.ts';
import type { Device } from '../queries/queryKeyPrefix.ts';
import { afterMutations } from './afterMutations.ts';

/** Puts a mutation's response into the cache. It stays current until the next fetch or mutation. */
export async function setCachedCart(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
  cart: Cart,
): Promise<void> {
  await cancelCartFetches(client, queryClient, domain);
  putCachedCart(client, queryClient, domain, cart);
}

/** A fetch that started before a mutation ended would overwrite its response. */
export async function cancelCartFetches(
  client: Device,
  queryClient: QueryClient,
  domain: string,
): Promise<void> {
  await queryClient.cancelQueries(cartQueryFilters(client, domain));
}

/** Puts a cart into the cache. If the list of active domains is no longer right, it is refetched. */
export function putCachedCart(
  client: Device,
  queryClient: QueryClient,
  domain: string,
  cart: Cart,
): void {
  const queryKey = cartQueryKey(client, { domain });
  const hadParts = hasListedParts(queryClient.getQueryData(queryKey));
  queryClient.setQueryData(queryKey, cart);
  queryClient.setQueriesData({ queryKey: cartQueryKey(client, { domain, fastMode: true }) }, cart);
  const domains = queryClient.getQueryData<string[]>(activeDomainsQueryKey(client));
  if (domains?.includes(toHost(domain)) !== cart.line_items.length > 0) {
    refreshActiveDomains(client, queryClient);
  }
  if (hadParts && !hasListedParts(queryClient.getQueryData(queryKey))) {
    // A cart that is changing is left out of the request for all carts.
    afterMutations(queryClient, { mutationKey: cartKey(client, { domain }) }, () => {
      void queryClient.invalidateQueries({ queryKey: activeCartsQueryKey(client) });
    });
  }
}

/** Whether a cart has add-ons or several shipments, which only the response for all carts lists. */
function hasListedParts({ addons, shipments }: Partial<Cart> = {}): boolean {
  return Boolean(addons?.selections?.length) || (shipments?.length ?? 0) > 1;
}

/** Refetches the list of active domains where it is shown. */
export function refreshActiveDomains(client: Device, queryClient: QueryClient): void {
  for (const queryKey of [activeDomainsQueryKey(client), activeCartsQueryKey(client)]) {
    // Invalidating does not restart a first fetch, and this one may hold a response from before the mutation.
    void queryClient
      .cancelQueries({ queryKey })
      .then(() => queryClient.invalidateQueries({ queryKey }));
  }
}

/** Fetches the cart and caches it. */
export async function readCart(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
): Promise<Cart> {
  const cart = await getCart(client, { domain });
  await setCachedCart(client, queryClient, domain, cart);
  return cart;
}

/** Fetches the cart after a mutation whose outcome is unknown. Undefined if the fetch fails. */
export async function refetchCart(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
): Promise<Cart | undefined> {
  try {
    return await readCart(client, queryClient, domain);
  } catch {
    // Observers refetch, and display the error if that fails too.
    void queryClient.invalidateQueries(cartQueryFilters(client, domain));
    return undefined;
  }
}

/** The cached cart: the latest of its full and its fast query. */
export function getCachedCart(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
): Cart | undefined {
  return latestState(client, queryClient, domain)?.data;
}

/** Whether the cached cart is invalidated because a mutation's outcome is unknown. */
export function isCartStale(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
): boolean {
  return latestState(client, queryClient, domain)?.isInvalidated ?? false;
}

/** Whether a mounted component observes the cart, so that TanStack Query keeps it up to date. */
export function isCartObserved(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
): boolean {
  return findCartQueries(client, queryClient, domain).some((query) => query.isActive());
}

function latestState(client: FirmlyClient, queryClient: QueryClient, domain: string) {
  const states = findCartQueries(client, queryClient, domain)
    .map(({ queryKey }) => queryClient.getQueryState<Cart>(queryKey))
    .filter((state) => state?.data !== undefined);
  return states.toSorted((a, b) => (b?.dataUpdatedAt ?? 0) - (a?.dataUpdatedAt ?? 0))[0];
}

function findCartQueries(client: FirmlyClient, queryClient: QueryClient, domain: string) {
  return queryClient.getQueryCache().findAll(cartQueryFilters(client, domain));
}

/** The full and the fast query of one cart. */
function cartQueryFilters(client: Device, domain: string) {
  return { queryKey: cartKey(client, { domain }) };
}
