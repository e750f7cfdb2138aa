import type { FirmlyClient } from '@firmly-kit/core';
import type { Query, QueryClient } from '@tanstack/react-query';
import { activeDomainsQueryKey } from './queries/getActiveDomains.ts';
import { isCartKey } from './queries/getCart.ts';
import { scope } from './queries/scope.ts';

/**
 * Tells the other tabs of this device which store's cart has changed, never what is in it, and reads again what they tell.
 * A change is told by the tab that made or met it, not by those that heard of it. Returns how to stop.
 */
export function shareChanges(client: FirmlyClient, queryClient: QueryClient): () => void {
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
  const [name, device] = scope(client);
  const channel = new BroadcastChannel(`${name} ${JSON.stringify(device)}`);
  const cache = queryClient.getQueryCache();
  const known = new WeakMap<Query, unknown>();
  const heardOf = new WeakSet<Query>();
  for (const query of cache.findAll({ queryKey: scope(client) }))
    known.set(query, query.state.data);

  const stopListening = cache.subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const { query } = event;
    const domain = domainOf(query, client);
    if (domain === undefined) return;
    const before = known.get(query);
    known.set(query, query.state.data);
    const isNews = before !== undefined && before !== query.state.data;
    if (!heardOf.delete(query) && isNews) channel.postMessage({ domain });
  });

  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const queries = cache.findAll({
      queryKey: scope(client),
      predicate: (query) => domainOf(query, client) === domainIn(data),
    });
    for (const query of queries) if (query.isActive()) heardOf.add(query);
    for (const { queryKey } of queries)
      void queryClient.invalidateQueries({ queryKey, exact: true });
    void queryClient.invalidateQueries({ queryKey: activeDomainsQueryKey(client) });
  });

  return () => {
    stopListening();
    channel.close();
  };
}

function domainOf({ queryKey }: Query, client: FirmlyClient): string | undefined {
  return isCartKey(queryKey) && queryKey[1].cacheKey === client.cacheKey
    ? queryKey[3].domain
    : undefined;
}

/** Anything of this origin can write to the channel. */
function domainIn(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'domain' in message
    ? (message.domain ?? NO_STORE)
    : NO_STORE;
}

const NO_STORE = Symbol('no store');
