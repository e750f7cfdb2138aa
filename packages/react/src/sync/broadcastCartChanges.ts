import type { FirmlyClient } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { activeDomainsQueryKey } from '../queries/getActiveDomains.ts';
import { isCartKey } from '../queries/getCart.ts';
import { queryKeyPrefix } from '../queries/queryKeyPrefix.ts';

interface Connection {
  users: number;
  stop: () => void;
}

// However many providers share a client and a cache, they are one tab, with one voice.
const connections = new WeakMap<QueryClient, Map<FirmlyClient, Connection>>();

/**
 * Tells the other tabs of this device at which stores this one has changed a cart, never what is in it, and reads again
 * what they tell. A change is what is written into the cache: what a read has found is not told, so no tab answers
 * another. Returns how to stop.
 */
export function broadcastCartChanges(client: FirmlyClient, queryClient: QueryClient): () => void {
  const ofCache = connections.get(queryClient) ?? new Map<FirmlyClient, Connection>();
  connections.set(queryClient, ofCache);
  const connection = ofCache.get(client) ?? { users: 0, stop: keepConnected(client, queryClient) };
  ofCache.set(client, connection);
  connection.users += 1;
  return () => {
    connection.users -= 1;
    if (connection.users > 0) return;
    connection.stop();
    ofCache.delete(client);
  };
}

function keepConnected(client: FirmlyClient, queryClient: QueryClient): () => void {
  let stop = connect(client, queryClient);
  const stopWatching = client.onCacheKeyChange(() => {
    stop();
    stop = connect(client, queryClient);
  });
  return () => {
    stopWatching();
    stop();
  };
}

function connect(client: FirmlyClient, queryClient: QueryClient): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const [name, device] = queryKeyPrefix(client);
  const channel = new BroadcastChannel(`${name} ${JSON.stringify(device)}`);
  const changed = new Set<string>();
  let isOpen = true;

  function post() {
    if (isOpen) channel.postMessage({ domains: [...changed] });
    changed.clear();
  }

  const unsubscribe = queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const { manual } = event.action;
    const domain = domainOf(event.query.queryKey, client);
    if (!manual || domain === undefined) return;
    // All that is written in one go is told in one go.
    if (changed.size === 0) queueMicrotask(post);
    changed.add(domain);
  });

  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const domains = domainsIn(data);
    if (domains.length === 0) return;
    void queryClient.invalidateQueries({
      queryKey: queryKeyPrefix(client),
      predicate: ({ queryKey }) => domains.includes(domainOf(queryKey, client)),
    });
    void queryClient.invalidateQueries({ queryKey: activeDomainsQueryKey(client) });
  });

  return () => {
    isOpen = false;
    unsubscribe();
    channel.close();
  };
}

function domainOf(key: readonly unknown[], client: FirmlyClient): string | undefined {
  return isCartKey(key) && key[1].cacheKey === client.cacheKey ? key[3].domain : undefined;
}

/** Anything of this origin can write to the channel. */
function domainsIn(message: unknown): unknown[] {
  if (typeof message !== 'object' || message === null || !('domains' in message)) return [];
  const { domains } = message;
  return Array.isArray(domains) ? domains.filter((domain) => typeof domain === 'string') : [];
}
