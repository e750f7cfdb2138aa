import type { Cart, FirmlyClient } from '@firmly-kit/core';
import { matchQuery, type QueryClient } from '@tanstack/react-query';
import { cancelCartFetches, putCachedCart, refreshActiveDomains } from '../cache/cartCache.ts';
import { cartKey } from '../queries/cartKey.ts';
import { cartQueryKey, isCartKey } from '../queries/getCart.ts';
import { isReceivingCarts, receiveCarts } from '../queries/receivedCarts.ts';
import { type Device, queryKeyPrefix } from '../queries/queryKeyPrefix.ts';

/** The providers of this page for one device. To other tabs they are one participant. */
interface Participant {
  device: Device;
  /** One for each provider. Two providers may have the same query client. */
  members: Set<{ queryClient: QueryClient }>;
  /** The domains of the carts changed since the last message, and the cache that holds each cart. */
  changes: Map<string, QueryClient>;
  channel: BroadcastChannel | undefined;
}

/** By the name of the channel, which names the API and the device. */
const participants = new Map<string, Participant>();

/**
 * Announces to other tabs which carts this page changed (the domain only) and refetches the carts they announce. Another
 * query client on this page gets the changed cart itself, without a request. Only cache updates are announced, not fetches,
 * so nothing is echoed. Returns an unsubscribe function.
 */
export function broadcastCartChanges(client: FirmlyClient, queryClient: QueryClient): () => void {
  let leave = join(client, queryClient);
  const unsubscribe = client.onCacheKeyChange(() => {
    leave();
    leave = join(client, queryClient);
  });
  return () => {
    unsubscribe();
    leave();
  };
}

function join(client: FirmlyClient, queryClient: QueryClient): () => void {
  const [kit, device] = queryKeyPrefix(client);
  const name = `${kit} ${JSON.stringify(device)}`;
  const participant = participants.get(name) ?? createParticipant(name, device);
  participants.set(name, participant);
  const { members, channel } = participant;
  const member = { queryClient };
  members.add(member);
  const unsubscribe = announceChanges(participant, queryClient);
  return () => {
    unsubscribe();
    members.delete(member);
    if (members.size > 0) return;
    channel?.close();
    participants.delete(name);
  };
}

function createParticipant(name: string, device: Device): Participant {
  const members: Participant['members'] = new Set();
  const channel = globalThis.BroadcastChannel && new BroadcastChannel(name);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const domains = parseDomains(data);
    if (domains.length === 0) return;
    for (const queryClient of toQueryClients(members)) {
      for (const domain of domains) {
        void queryClient.invalidateQueries({ queryKey: cartKey(device, { domain }) });
      }
      refreshActiveDomains(device, queryClient);
    }
  });
  return { device, members, changes: new Map(), channel };
}

function announceChanges(participant: Participant, queryClient: QueryClient): () => void {
  const { device, changes } = participant;
  return queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    if (!event.action.manual || isReceivingCarts(queryClient)) return;
    const { queryKey } = event.query;
    if (!isCartKey(queryKey) || !matchQuery({ queryKey: queryKeyPrefix(device) }, event.query)) {
      return;
    }
    const { domain } = queryKey[3];
    if (domain === undefined) return;
    // Changes of one tick go into one message.
    if (changes.size === 0) queueMicrotask(() => announce(participant));
    changes.set(domain, queryClient);
  });
}

function announce({ device, members, changes, channel }: Participant): void {
  const entries = [...changes];
  changes.clear();
  // The last provider may have unmounted since.
  if (members.size === 0) return;
  channel?.postMessage({ domains: entries.map(([domain]) => domain) });
  for (const [domain, source] of entries) {
    const cart = source.getQueryData<Cart>(cartQueryKey(device, { domain }));
    for (const queryClient of toQueryClients(members)) {
      if (cart && queryClient !== source) void handOver(device, queryClient, domain, cart);
    }
  }
}

function toQueryClients(members: Participant['members']): Set<QueryClient> {
  return new Set([...members].map(({ queryClient }) => queryClient));
}

async function handOver(
  device: Device,
  queryClient: QueryClient,
  domain: string,
  cart: Cart,
): Promise<void> {
  await cancelCartFetches(device, queryClient, domain);
  // Carts that another query client of this page handed over are not announced again.
  receiveCarts(queryClient, () => putCachedCart(device, queryClient, domain, cart));
}

/** The domains in a message. Any script of this origin can post to the channel. */
function parseDomains(message: unknown): string[] {
  if (typeof message !== 'object' || message === null || !('domains' in message)) return [];
  const { domains } = message;
  return Array.isArray(domains) ? domains.filter((domain) => typeof domain === 'string') : [];
}
