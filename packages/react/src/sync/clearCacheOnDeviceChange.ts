import type { FirmlyClient } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { queryKeyPrefix } from '../queries/queryKeyPrefix.ts';

/** Lets what is known of a device leave the cache when the client gets another. Returns how to stop. */
export function clearCacheOnDeviceChange(
  client: FirmlyClient,
  queryClient: QueryClient,
): () => void {
  let { cacheKey } = client;
  let cacheKeyOfDevice = cacheKey;
  const stops = [
    client.onCacheKeyChange(() => {
      const old = queryKeyPrefix({ baseUrl: client.baseUrl, cacheKey });
      cacheKey = client.cacheKey;
      // What is under way for the old device must not come back to life.
      void queryClient.cancelQueries({ queryKey: old });
      queryClient.removeQueries({ queryKey: old });
      const mutations = queryClient.getMutationCache();
      for (const mutation of mutations.findAll({ mutationKey: old })) mutations.remove(mutation);
    }),
    client.onDeviceChange(() => {
      // A key that the app has given stays: there the new device's carts are read in the place of the old one's.
      if (client.cacheKey === cacheKeyOfDevice) {
        void queryClient.resetQueries({ queryKey: queryKeyPrefix(client) });
      }
      cacheKeyOfDevice = client.cacheKey;
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
