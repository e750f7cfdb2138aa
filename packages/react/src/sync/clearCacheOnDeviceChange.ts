import { type Cart, DeviceChangedError, type FirmlyClient } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { getCartLosses } from '../cache/cartLosses.ts';
import { cartId } from '../cache/cartMutations.ts';
import { cartKey } from '../queries/cartKey.ts';
import { type Device, queryKeyPrefix } from '../queries/queryKeyPrefix.ts';

/**
 * Removes a device's queries and mutations from the cache when the client gets another device. Its carts are lost: their
 * editors show that, until the shopper dismisses it. Returns an unsubscribe function.
 */
export function clearCacheOnDeviceChange(
  client: FirmlyClient,
  queryClient: QueryClient,
): () => void {
  const { baseUrl } = client;
  let { cacheKey } = client;
  let cacheKeyOfDevice = cacheKey;
  let lostDomains: ReadonlySet<string> = new Set();
  const subscriptions = [
    client.onCacheKeyChange(() => {
      const device = { baseUrl, cacheKey };
      const queryKey = queryKeyPrefix(device);
      lostDomains = findDomains(queryClient, device);
      cacheKey = client.cacheKey;
      // A running fetch would put the old device’s data back into the cache.
      void queryClient.cancelQueries({ queryKey });
      queryClient.removeQueries({ queryKey });
      const mutations = queryClient.getMutationCache();
      for (const mutation of mutations.findAll({ mutationKey: queryKey }))
        mutations.remove(mutation);
    }),
    client.onDeviceChange(() => {
      // A `cacheKey` set by the app stays the same, so the new device’s carts are fetched under the same query keys.
      if (client.cacheKey === cacheKeyOfDevice) {
        lostDomains = findDomains(queryClient, client);
        void queryClient.resetQueries({ queryKey: queryKeyPrefix(client) });
      }
      cacheKeyOfDevice = client.cacheKey;
      for (const domain of lostDomains) {
        const error = new DeviceChangedError(`a change to the cart at ${domain}`);
        getCartLosses(queryClient).add(cartId(client, { domain }), error);
      }
      lostDomains = new Set();
    }),
  ];
  return () => subscriptions.forEach((unsubscribe) => unsubscribe());
}

/** The domains of the carts that had a line or a pending change. */
function findDomains(queryClient: QueryClient, device: Device): ReadonlySet<string> {
  const queryKey = cartKey(device);
  const carts = queryClient.getQueriesData<Cart>({ queryKey });
  const changes = queryClient
    .getMutationCache()
    .findAll({ mutationKey: queryKey, status: 'pending' });
  const keys = [
    ...carts.filter(([, cart]) => cart?.line_items.length).map(([key]) => key),
    ...changes.map(({ options }) => options.mutationKey),
  ];
  return new Set(keys.flatMap((key) => getDomain(key?.[3]) ?? []));
}

/** The domain in the last part of a cart's query key or mutation key. */
function getDomain(part: unknown): string | undefined {
  const isNamed = typeof part === 'object' && part !== null && 'domain' in part;
  return isNamed && typeof part.domain === 'string' ? part.domain : undefined;
}
