'use client';

import type { FirmlyClient } from '@firmly-kit/core';
import {
  QueryClient,
  QueryClientContext,
  QueryClientProvider,
  useQueryClient,
} from '@tanstack/react-query';
import { type ReactNode, useContext, useEffect } from 'react';
import { FirmlyContext } from './FirmlyContext.ts';
import { clearCacheOnDeviceChange } from '../sync/clearCacheOnDeviceChange.ts';
import { broadcastCartChanges } from '../sync/broadcastCartChanges.ts';
import { resumePausedMutations } from '../sync/resumePausedMutations.ts';

export interface FirmlyProviderProps {
  /** Made once, outside of rendering: `createFirmlyClient({ appId })`. */
  client: FirmlyClient;
  children?: ReactNode;
}

/**
 * Gives the hooks below it their client. Renders no element.
 *
 * Keeps carts in the app's own QueryClient where there is a QueryClientProvider above, in one of its own where there
 * is none. When the client gets a new device, what is known of the old one leaves the cache. A cart that one tab
 * writes into its cache is read again in the others.
 */
export function FirmlyProvider({ client, children }: FirmlyProviderProps) {
  const appQueryClient = useContext(QueryClientContext);
  const provided = (
    <FirmlyContext.Provider value={client}>
      <CacheKeeper client={client} />
      {children}
    </FirmlyContext.Provider>
  );
  return appQueryClient ? provided : <OwnQueryClient client={client}>{provided}</OwnQueryClient>;
}

// Not in a state: React throws away that of a first render which is suspended, and the carts with it.
const ownQueryClients = new WeakMap<FirmlyClient, QueryClient>();

function OwnQueryClient({ client, children }: FirmlyProviderProps) {
  const queryClient = ownQueryClients.get(client) ?? new QueryClient();
  ownQueryClients.set(client, queryClient);
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}

function CacheKeeper({ client }: { client: FirmlyClient }) {
  const queryClient = useQueryClient();
  useEffect(() => clearCacheOnDeviceChange(client, queryClient), [client, queryClient]);
  useEffect(() => broadcastCartChanges(client, queryClient), [client, queryClient]);
  useEffect(() => resumePausedMutations(queryClient), [queryClient]);
  return null;
}
