import {
  type FirmlyClient,
  getActiveDomains,
  type GetActiveDomainsErrorType,
} from '@firmly-kit/core';
import { queryOptions } from '@tanstack/react-query';
import { assertPerRequestClient } from './assertPerRequestClient.ts';
import { queryKeyPrefix } from './queryKeyPrefix.ts';

/** The cache key of the active domains. */
export function activeDomainsQueryKey(client: FirmlyClient) {
  return [...queryKeyPrefix(client), 'activeDomains'] as const;
}

export type ActiveDomainsQueryKey = ReturnType<typeof activeDomainsQueryKey>;

/**
 * How TanStack Query reads the active domains: for `useQuery`, `prefetchQuery`, `ensureQueryData`, loaders and server
 * components.
 */
export function activeDomainsQueryOptions(client: FirmlyClient) {
  return queryOptions<string[], GetActiveDomainsErrorType, string[], ActiveDomainsQueryKey>(
    activeDomainsQuery(client),
  );
}

/** The same, before TanStack's types widen it, for hooks to add a caller's options to. */
export function activeDomainsQuery(client: FirmlyClient) {
  return {
    queryKey: activeDomainsQueryKey(client),
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      assertPerRequestClient(client);
      return getActiveDomains(client, { signal });
    },
    // The client has retried what can heal.
    retry: false,
  } as const;
}
