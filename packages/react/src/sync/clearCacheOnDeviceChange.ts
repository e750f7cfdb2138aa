import type { FirmlyClient } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { queryKeyPrefix } from '../queries/queryKeyPrefix.ts';

/**
 * Removes a device's queries and mutations from the cache when the client gets another device. Returns an unsubscribe
 * function.
 */
export function clearCacheOnDeviceChange(
  client: FirmlyClient,
  queryClient: QueryClient,
): () => void {
  let { cacheKey } = client;
  let cacheKeyOfDevice = cacheKey;
  const subscriptions = [
    client.onCacheKeyChange(() => {
      const oldPrefix = queryKeyPrefix({ baseUrl: client.baseUrl, cacheKey });
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
        void queryClient.resetQueries({ queryKey: queryKeyPrefix(client) });
      }
      cacheKeyOfDevice = client.cacheKey;
    }),
  ];
  return () => subscriptions.forEach((unsubscribe) => unsubscribe());
}
