import { createFirmlyClient, type ServerSession } from '@firmly-kit/core';
import {
  activeCartsQueryOptions,
  cartQueryOptions,
  postalCodeQueryOptions,
} from '@firmly-kit/react';
import { dehydrate, QueryClient } from '@tanstack/react-query';
import { baseUrl } from './baseUrl';
import { timeoutMs } from './openSession.server';

/**
 * Reads what the cart page shows first: all stores, the cart of the first, and the postal code. What cannot be read is left out:
 * the browser reads it, or shows that it cannot.
 */
export async function readCarts(session: ServerSession | undefined) {
  if (!session) return {};
  const client = createFirmlyClient({ ...session, baseUrl, timeoutMs, retry: { attempts: 1 } });
  const queryClient = new QueryClient();
  const stores = activeCartsQueryOptions(client);
  await queryClient.prefetchQuery(stores);
  const [domain] = queryClient.getQueryData(stores.queryKey) ?? [];
  if (domain !== undefined) {
    await Promise.all([
      queryClient.prefetchQuery(cartQueryOptions(client, { domain })),
      queryClient.prefetchQuery(postalCodeQueryOptions(client)),
    ]);
  }
  return { cacheKey: session.cacheKey, state: dehydrate(queryClient) };
}
