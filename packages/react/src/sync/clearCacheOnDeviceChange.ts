import type { Cart, FirmlyClient } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { getCartChanges, findDomainsWithChanges } from '../cache/cartChanges.ts';
import { isCartKey } from '../queries/getCart.ts';
import { queryKeyPrefix } from '../queries/queryKeyPrefix.ts';

/**
 * Removes a device's queries and mutations from the cache when the client gets another device. Its carts are lost: their
 * editors show that, until the shopper dismisses it. Returns an unsubscribe function.
 */
export function clearCacheOnDeviceChange(
  client: FirmlyClient,
  queryClient: QueryClient,
): () => void {
  let { cacheKey } = client;
  let cacheKeyOfDevice = cacheKey;
  let lostDomains: ReadonlySet<string> = new Set();
  const subscriptions = [
    client.onCacheKeyChange(() => {
      const oldPrefix = queryKeyPrefix({ baseUrl: client.baseUrl, cacheKey });
      lostDomains = findDomains(queryClient, oldPrefix);
      cacheKey = client.cacheKey;
      // A running fetch would put the old device’s data back into the cache.
      void queryClient.cancelQueries({ queryKey: oldPrefix });
      queryClient.removeQueries({ queryKey: oldPrefix });
      const mutations = queryClient.getMutationCache();
      for (const mutation of mutations.findAll({ mutationKey: oldPrefix }))
        mutations.remove(mutation);
    }),
    client.onDeviceChange(() => {
      // A `cacheKey` set by the app stays the same, so the new device’s carts are fetched under the same query keys.
      if (client.cacheKey === cacheKeyOfDevice) {
        lostDomains = findDomains(queryClient, queryKeyPrefix(client));
        void queryClient.resetQueries({ queryKey: queryKeyPrefix(client) });
      }
      cacheKeyOfDevice = client.cacheKey;
      for (const domain of lostDomains) getCartChanges(client, queryClient, domain).loseSession();
      lostDomains = new Set();
    }),
  ];
  return () => subscriptions.forEach((unsubscribe) => unsubscribe());
}

/** The domains of the carts that had a line or a requested change. */
function findDomains(
  queryClient: QueryClient,
  queryKey: ReturnType<typeof queryKeyPrefix>,
): ReadonlySet<string> {
  const withLines = queryClient
    .getQueriesData<Cart>({ queryKey, predicate: (query) => isCartKey(query.queryKey) })
    .flatMap(([key, cart]) => (isCartKey(key) && cart?.line_items.length ? [key[3].domain] : []));
  const withChanges = findDomainsWithChanges(queryClient, queryKey);
  return new Set([...withLines, ...withChanges].filter((domain) => domain !== undefined));
}
