'use client';

import type { FirmlyClient } from '@firmly-kit/core';
import { useContext, useSyncExternalStore } from 'react';
import { FirmlyContext } from './FirmlyContext.ts';

/**
 * The client of the nearest `<FirmlyProvider>`.
 *
 * @throws Error if there is no provider.
 */
export function useFirmlyClient(): FirmlyClient {
  const client = useContext(FirmlyContext);
  if (!client) {
    throw new Error(
      'firmly-kit: a hook was called outside of <FirmlyProvider>, so it has no client. ' +
        'Wrap the app in <FirmlyProvider client={createFirmlyClient({ appId })}>.',
    );
  }
  const getCacheKey = () => client.cacheKey;
  // Renders again when the cache key changes, because query keys contain it.
  useSyncExternalStore(client.onCacheKeyChange, getCacheKey, getCacheKey);
  return client;
}
