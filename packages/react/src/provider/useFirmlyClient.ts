'use client';

import type { FirmlyClient } from '@firmly-kit/core';
import { useContext, useSyncExternalStore } from 'react';
import { FirmlyContext } from './FirmlyContext.ts';

/**
 * The client of the nearest `<FirmlyProvider>`.
 *
 * @throws Error outside of one.
 */
export function useFirmlyClient(): FirmlyClient {
  const client = useContext(FirmlyContext);
  if (!client) {
    throw new Error(
      'firmly-kit: a hook was called outside of <FirmlyProvider>, so it has no client to read carts with. ' +
        'Wrap the app in <FirmlyProvider client={createFirmlyClient({ appId })}>.',
    );
  }
  const getCacheKey = () => client.cacheKey;
  // Another device has other keys: whoever reads by them must render again.
  useSyncExternalStore(client.onCacheKeyChange, getCacheKey, getCacheKey);
  return client;
}
