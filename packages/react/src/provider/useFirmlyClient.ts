'use client';

import type { FirmlyClient } from '@firmly-kit/core';
import { QueryClientContext } from '@tanstack/react-query';
import { useContext, useSyncExternalStore } from 'react';
import { FirmlyContext } from './FirmlyContext.ts';
import { warnAboutQueryClient } from './warnAboutQueryClient.ts';

// Bundlers replace it, as TanStack Query requires too.
declare const process: { env: { NODE_ENV?: string } };

/**
 * The client of the nearest `<FirmlyProvider>`.
 *
 * @throws Error if there is no provider.
 */
export function useFirmlyClient(): FirmlyClient {
  const context = useContext(FirmlyContext);
  const queryClient = useContext(QueryClientContext);
  if (!context) {
    throw new Error(
      'firmly-kit: this hook needs a <FirmlyProvider client={createFirmlyClient({ appId })}> around the app.',
    );
  }
  const { client } = context;
  if (process.env.NODE_ENV !== 'production' && queryClient !== context.queryClient) {
    warnAboutQueryClient(client);
  }
  const getCacheKey = () => client.cacheKey;
  // Renders again when the cache key changes, because query keys contain it.
  useSyncExternalStore(client.onCacheKeyChange, getCacheKey, getCacheKey);
  return client;
}
