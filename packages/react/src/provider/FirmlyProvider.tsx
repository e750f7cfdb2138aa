'use client';

import type { FirmlyClient } from '@firmly-kit/core';
import {
  QueryClient,
  QueryClientContext,
  QueryClientProvider,
  useQueryClient,
} from '@tanstack/react-query';
import { type ReactNode, useContext, useEffect, useMemo } from 'react';
import { FirmlyContext, type FirmlyContextValue } from './FirmlyContext.ts';
import { clearCacheOnDeviceChange } from '../sync/clearCacheOnDeviceChange.ts';
import { broadcastCartChanges } from '../sync/broadcastCartChanges.ts';
import { resumePausedMutations } from '../sync/resumePausedMutations.ts';
import { warnBeforeUnload } from '../sync/warnBeforeUnload.ts';

export interface FirmlyProviderProps {
  /** Created once, outside of components: `createFirmlyClient({ appId })`. */
  client: FirmlyClient;
  /**
   * Lets the browser ask before the page is left while a change is not sent yet, and would be lost. Change it to false if the
   * app has its own way, such as `useCartEditor().settled()`. @default true
   */
  warnBeforeUnload?: boolean | undefined;
  children?: ReactNode;
}

/**
 * Provides the client to the hooks below it. Renders no element.
 *
 * Uses the QueryClient of the nearest QueryClientProvider, or creates its own. When the client's session is replaced by
 * another device's, the old device's carts are removed from the cache. When one tab changes a cart, the other tabs refetch
 * it.
 */
export function FirmlyProvider({
  client,
  warnBeforeUnload: warns = true,
  children,
}: FirmlyProviderProps) {
  const appQueryClient = useContext(QueryClientContext);
  const provided = (
    <ProvidedClient client={client} warns={warns}>
      {children}
    </ProvidedClient>
  );
  return appQueryClient ? provided : <OwnQueryClient client={client}>{provided}</OwnQueryClient>;
}

// Not React state: React discards the state of a first render that suspends.
const ownQueryClients = new WeakMap<FirmlyClient, QueryClient>();

function OwnQueryClient({ client, children }: FirmlyProviderProps) {
  const queryClient = ownQueryClients.get(client) ?? new QueryClient();
  ownQueryClients.set(client, queryClient);
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}

function ProvidedClient({ client, warns, children }: FirmlyProviderProps & { warns: boolean }) {
  const queryClient = useQueryClient();
  const value = useMemo(() => ({ client, queryClient }), [client, queryClient]);
  return (
    <FirmlyContext.Provider value={value}>
      <CacheSync {...value} warns={warns} />
      {children}
    </FirmlyContext.Provider>
  );
}

/** Before the children, so that its effects run before theirs. */
function CacheSync({ client, queryClient, warns }: FirmlyContextValue & { warns: boolean }) {
  useEffect(() => clearCacheOnDeviceChange(client, queryClient), [client, queryClient]);
  useEffect(() => broadcastCartChanges(client, queryClient), [client, queryClient]);
  useEffect(() => resumePausedMutations(queryClient), [queryClient]);
  useEffect(() => (warns ? warnBeforeUnload(queryClient) : undefined), [warns, queryClient]);
  return null;
}
