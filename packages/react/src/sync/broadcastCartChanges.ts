import type { Cart, FirmlyClient } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { cancelCartFetches, putCachedCart, refreshActiveDomains } from '../cache/cartCache.ts';
import { cartQueryKey, isCartKey } from '../queries/getCart.ts';
import { isReceivingCarts, receiveCarts } from '../queries/receivedCarts.ts';
import { type Device, queryKeyPrefix } from '../queries/queryKeyPrefix.ts';

/** The providers of this page for one device. To other tabs they are one participant. */
interface Participant {
  device: Device;
  members: Map<QueryClient, Member>;
  channel: BroadcastChannel | undefined;
}

/** All providers with one query client. */
interface Member {
  users: number;
  unsubscribe: () => void;
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
  const member = members.get(queryClient) ?? {
    users: 0,
    unsubscribe: announceChanges(participant, queryClient),
  };
  members.set(queryClient, member);
  member.users += 1;
  return () => {
    member.users -= 1;
    if (member.users > 0) return;
    member.unsubscribe();
    members.delete(queryClient);
    if (members.size > 0) return;
    channel?.close();
    participants.delete(name);
  };
}

function createParticipant(name: string, device: Device): Participant {
  const members = new Map<QueryClient, Member>();
  if (typeof BroadcastChannel === 'undefined') return { device, members, channel: undefined };
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const domains = parseDomains(data);
    if (domains.length === 0) return;
    for (const queryClient of members.keys()) {
      void queryClient.invalidateQueries({
        queryKey: queryKeyPrefix(device),
        predicate: ({ queryKey }) => isCartKey(queryKey) && domains.includes(queryKey[3].domain),
      });
      refreshActiveDomains(device, queryClient);
    }
  });
  return { device, members, channel };
}

function announceChanges(
  { device, members, channel }: Participant,
  queryClient: QueryClient,
): () => void {
  const changedDomains = new Set<string>();

  function announce() {
    const domains = [...changedDomains];
    changedDomains.clear();
    // The last provider may have unmounted since.
    if (!members.has(queryClient)) return;
    channel?.postMessage({ domains });
    for (const domain of domains) {
      const cart = queryClient.getQueryData<Cart>(cartQueryKey(device, { domain }));
      for (const other of members.keys()) {
        if (cart && other !== queryClient) void handOver(device, other, domain, cart);
      }
    }
  }

  return queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const { queryKey } = event.query;
    if (!event.action.manual || isReceivingCarts(queryClient) || !isCartKey(queryKey)) return;
    const [, { baseUrl, cacheKey }, , { domain }] = queryKey;
    const isOfDevice = baseUrl === device.baseUrl && cacheKey === device.cacheKey;
    if (!isOfDevice || domain === undefined) return;
    // Changes of one tick go into one message.
    if (changedDomains.size === 0) queueMicrotask(announce);
    changedDomains.add(domain);
  });
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
function parseDomains(message: unknown): unknown[] {
  if (typeof message !== 'object' || message === null || !('domains' in message)) return [];
  const { domains } = message;
  return Array.isArray(domains) ? domains.filter((domain) => typeof domain === 'string') : [];
}
