import {
  type FirmlyClient,
  getActiveDomains,
  type GetActiveDomainsErrorType,
} from '@firmly-kit/core';
import { queryOptions } from '@tanstack/react-query';
import { assertPerRequestClient } from './assertPerRequestClient.ts';
import { queryKeyPrefix } from './queryKeyPrefix.ts';

/** The query key of the active domains. */
export function activeDomainsQueryKey(client: FirmlyClient) {
  return [...queryKeyPrefix(client), 'activeDomains'] as const;
}

export type ActiveDomainsQueryKey = ReturnType<typeof activeDomainsQueryKey>;

/**
 * TanStack Query options of the active domains: for `useQuery`, `prefetchQuery`, `ensureQueryData`, loaders and server
 * components.
 */
export function activeDomainsQueryOptions(client: FirmlyClient) {
  return queryOptions<string[], GetActiveDomainsErrorType, string[], ActiveDomainsQueryKey>(
    activeDomainsQuery(client),
  );
}

/** The same options with narrower types, to which hooks add the caller's options. */
export function activeDomainsQuery(client: FirmlyClient) {
  return {
    queryKey: activeDomainsQueryKey(client),
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      assertPerRequestClient(client);
      return getActiveDomains(client, { signal });
    },
    // The client has retried already.
    retry: false,
  } as const;
}
