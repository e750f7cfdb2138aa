import { type Cart, type FirmlyClient, getCart } from '@firmly-kit/core';
import type { Query, QueryClient } from '@tanstack/react-query';
import { activeDomainsQueryKey } from '../queries/getActiveDomains.ts';
import { cartQueryKey, isCartKey } from '../queries/getCart.ts';
import { scope } from '../queries/scope.ts';

/** Puts the cart a write was answered with into the cache: it is the truth until somebody reads another. */
export async function keepCart(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
  cart: Cart,
): Promise<void> {
  const ofDomain = cartsOf(client, domain);
  // A read that set out before the write was done would bring back what was.
  await queryClient.cancelQueries(ofDomain);
  queryClient.setQueryData(cartQueryKey(client, { domain }), cart);
  queryClient.setQueriesData<Cart>(ofDomain, cart);

  const domains = queryClient.getQueryData<string[]>(activeDomainsQueryKey(client));
  if (domains?.includes(domain) !== cart.line_items.length > 0) {
    void queryClient.invalidateQueries({ queryKey: activeDomainsQueryKey(client) });
  }
}

/** Reads the cart when only the store knows what is in it; undefined where it does not say. */
export async function rereadCart(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
): Promise<Cart | undefined> {
  try {
    const cart = await getCart(client, { domain });
    await keepCart(client, queryClient, domain, cart);
    return cart;
  } catch {
    // Whoever looks at it reads it, and has the error to show.
    void queryClient.invalidateQueries({ queryKey: cartQueryKey(client, { domain }) });
    return undefined;
  }
}

/** The cart in the cache, read in whatever way. */
export function knownCart(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
): Cart | undefined {
  const known = queryClient.getQueriesData<Cart>(cartsOf(client, domain));
  return known.find(([, cart]) => cart !== undefined)?.[1];
}

function cartsOf(client: FirmlyClient, domain: string) {
  return {
    queryKey: scope(client),
    predicate: ({ queryKey }: Query) => isCartKey(queryKey) && queryKey[3].domain === domain,
  };
}
