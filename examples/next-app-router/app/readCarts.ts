import { createFirmlyClient, type ServerSession } from '@firmly-kit/core';
import {
  activeCartsQueryOptions,
  activeDomainsQueryKey,
  cartQueryOptions,
  postalCodeQueryOptions,
} from '@firmly-kit/react';
import { dehydrate, QueryClient } from '@tanstack/react-query';
import { baseUrl } from '../firmly';

/**
 * Reads what the cart page shows first: all stores, the cart of the first, and the postal code. What cannot be read is read by
 * the browser.
 */
export async function readCarts(session: ServerSession) {
  const client = createFirmlyClient({ ...session, baseUrl });
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(activeCartsQueryOptions(client));
  const [domain] = queryClient.getQueryData(activeDomainsQueryKey(client)) ?? [];
  await Promise.all([
    domain && queryClient.prefetchQuery(cartQueryOptions(client, { domain })),
    queryClient.prefetchQuery(postalCodeQueryOptions(client)),
  ]);
  return { cacheKey: session.cacheKey, state: dehydrate(queryClient) };
}
