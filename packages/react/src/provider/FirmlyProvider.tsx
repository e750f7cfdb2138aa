'use client';

import type { FirmlyClient } from '@firmly-kit/core';
import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { FirmlyContext, type FirmlyContextValue } from './FirmlyContext.ts';
import { afterMutations } from '../cache/afterMutations.ts';
import { isCartMutation } from '../cache/cartMutations.ts';
import { clearCacheOnDeviceChange } from '../sync/clearCacheOnDeviceChange.ts';
import { broadcastCartChanges } from '../sync/broadcastCartChanges.ts';
import { resumePausedMutations } from '../sync/resumePausedMutations.ts';
import { warnBeforeUnload } from '../sync/warnBeforeUnload.ts';

export interface FirmlyProviderProps {
  /**
   * Created once, outside of components: `createFirmlyClient({ appId })`. While it is undefined, the children have the client of the
   * provider above, or none.
   */
  client: FirmlyClient | undefined;
  /** Holds the carts. @default the one of the QueryClientProvider above, else its own */
  queryClient?: QueryClient | undefined;
  /**
   * Lets the browser ask before the page is left while a change is not sent yet, and would be lost. Change it to false if the
   * app has its own way, such as `useCartEditor().settled()`. @default true
   */
  warnBeforeUnload?: boolean | undefined;
  children?: ReactNode;
}

/**
 * Provides the client to the hooks below it. Renders no element. Its children stay mounted whatever prop changes.
 *
 * When the client's session is replaced by another device's, the old device's carts are removed from the cache. When one tab changes a
 * cart, the other tabs refetch it. After it is unmounted, changes that are pending are still sent.
 */
export function FirmlyProvider({
  client,
  queryClient: given,
  warnBeforeUnload: warns = true,
  children,
}: FirmlyProviderProps) {
  const outer = useContext(FirmlyContext);
  const appQueryClient = useContext(QueryClientContext);
  const queryClient = given ?? appQueryClient ?? (client && getOwnQueryClient(client));
  const own = useMemo(
    () => (client && queryClient ? { client, queryClient } : undefined),
    [client, queryClient],
  );
  const isInherited = own?.client === outer?.client && own?.queryClient === outer?.queryClient;
  return (
    <QueryClientContext.Provider value={queryClient}>
      <FirmlyContext.Provider value={own ?? outer}>
        {/* Before the children, so that its effects run before theirs. */}
        {own && !isInherited && <CacheSync {...own} warns={warns} />}
        {children}
      </FirmlyContext.Provider>
    </QueryClientContext.Provider>
  );
}

// Not React state: React discards the state of a first render that suspends.
const ownQueryClients = new WeakMap<FirmlyClient, QueryClient>();

function getOwnQueryClient(client: FirmlyClient): QueryClient {
  const queryClient = ownQueryClients.get(client) ?? new QueryClient();
  ownQueryClients.set(client, queryClient);
  return queryClient;
}

function CacheSync({ client, queryClient, warns }: FirmlyContextValue & { warns: boolean }) {
  const warnsRef = useRef(warns);
  useEffect(() => {
    warnsRef.current = warns;
    return warns ? warnBeforeUnload(queryClient) : undefined;
  }, [warns, queryClient]);
  useEffect(() => {
    // As a QueryClientProvider does: it follows the network and the focus of the page.
    queryClient.mount();
    const stops = [
      clearCacheOnDeviceChange(client, queryClient),
      broadcastCartChanges(client, queryClient),
      resumePausedMutations(queryClient),
      () => queryClient.unmount(),
    ];
    return () => {
      if (warnsRef.current) stops.push(warnBeforeUnload(queryClient));
      // A change that was requested just before a component unmounted, or offline, must still be sent.
      afterMutations(queryClient, { predicate: isCartMutation }, () =>
        stops.forEach((stop) => stop()),
      );
    };
  }, [client, queryClient]);
  return null;
}
