import type { FirmlyClient } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { activeDomainsQueryKey } from '../queries/getActiveDomains.ts';
import { isCartKey } from '../queries/getCart.ts';
import { queryKeyPrefix } from '../queries/queryKeyPrefix.ts';

interface Connection {
  users: number;
  disconnect: () => void;
}

// Providers that share a client and a cache share one channel, else each would receive the other's messages.
const connections = new WeakMap<QueryClient, Map<FirmlyClient, Connection>>();

/**
 * Announces to other tabs which carts this tab changed (the domain only) and refetches the carts they announce. Only cache
 * updates are announced, not fetches, so tabs cannot echo each other. Returns an unsubscribe function.
 */
export function broadcastCartChanges(client: FirmlyClient, queryClient: QueryClient): () => void {
  const byClient = connections.get(queryClient) ?? new Map<FirmlyClient, Connection>();
  connections.set(queryClient, byClient);
  const connection = byClient.get(client) ?? {
    users: 0,
    disconnect: keepConnected(client, queryClient),
  };
  byClient.set(client, connection);
  connection.users += 1;
  return () => {
    connection.users -= 1;
    if (connection.users > 0) return;
    connection.disconnect();
    byClient.delete(client);
  };
}

/** Connects, and reconnects when the device changes. */
function keepConnected(client: FirmlyClient, queryClient: QueryClient): () => void {
  let disconnect = connect(client, queryClient);
  const unsubscribe = client.onCacheKeyChange(() => {
    disconnect();
    disconnect = connect(client, queryClient);
  });
  return () => {
    unsubscribe();
    disconnect();
  };
}

function connect(client: FirmlyClient, queryClient: QueryClient): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const [name, device] = queryKeyPrefix(client);
  const channel = new BroadcastChannel(`${name} ${JSON.stringify(device)}`);
  const changedDomains = new Set<string>();
  let isOpen = true;

  function post() {
    if (isOpen) channel.postMessage({ domains: [...changedDomains] });
    changedDomains.clear();
  }

  const unsubscribe = queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const domain = cartDomain(event.query.queryKey, client);
    if (!event.action.manual || domain === undefined) return;
    // Changes of one tick go into one message.
    if (changedDomains.size === 0) queueMicrotask(post);
    changedDomains.add(domain);
  });

  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const domains = parseDomains(data);
    if (domains.length === 0) return;
    void queryClient.invalidateQueries({
      queryKey: queryKeyPrefix(client),
      predicate: ({ queryKey }) => domains.includes(cartDomain(queryKey, client)),
    });
    void queryClient.invalidateQueries({ queryKey: activeDomainsQueryKey(client) });
  });

  return () => {
    isOpen = false;
    unsubscribe();
    channel.close();
  };
}

/** The domain in a cart's query key. Undefined for another query, and for a cart of another device. */
function cartDomain(key: readonly unknown[], client: FirmlyClient): string | undefined {
  return isCartKey(key) && key[1].cacheKey === client.cacheKey ? key[3].domain : undefined;
}

/** The domains in a message. Any script of this origin can post to the channel. */
function parseDomains(message: unknown): unknown[] {
  if (typeof message !== 'object' || message === null || !('domains' in message)) return [];
  const { domains } = message;
  return Array.isArray(domains) ? domains.filter((domain) => typeof domain === 'string') : [];
}
