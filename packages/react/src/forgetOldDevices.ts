import type { FirmlyClient } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { scope } from './queries/scope.ts';

/** Lets what is known of a device leave the cache when the client gets another. Returns how to stop. */
export function forgetOldDevices(client: FirmlyClient, queryClient: QueryClient): () => void {
  let { cacheKey } = client;
  const stops = [
    client.onCacheKeyChange(() => {
      const old = scope({ baseUrl: client.baseUrl, cacheKey });
      cacheKey = client.cacheKey;
      // Hooks have been told to render with the new key; what still hangs on the old one must not come back to life.
      void queryClient.cancelQueries({ queryKey: old });
      queryClient.removeQueries({ queryKey: old });
    }),
    client.onDeviceChange(() => {
      // Under a key the app has given, the new device's carts are read in the place of the old one's.
      if (client.cacheKey === cacheKey) void queryClient.resetQueries({ queryKey: scope(client) });
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
