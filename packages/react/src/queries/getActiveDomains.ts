import {
  type FirmlyClient,
  getActiveDomains,
  type GetActiveDomainsErrorType,
  type GetActiveDomainsReturnType,
} from '@firmly-kit/core';
import { queryOptions } from '@tanstack/react-query';
import { scope } from './scope.ts';

/** The cache key of the active domains. */
export function activeDomainsQueryKey(client: FirmlyClient) {
  return [...scope(client), 'activeDomains'] as const;
}

/**
 * How TanStack Query reads the active domains: for `useQuery`, `prefetchQuery`, `ensureQueryData`, loaders and server
 * components.
 */
export function activeDomainsQueryOptions(client: FirmlyClient) {
  return queryOptions<
    GetActiveDomainsReturnType,
    GetActiveDomainsErrorType,
    GetActiveDomainsReturnType,
    ReturnType<typeof activeDomainsQueryKey>
  >({
    queryKey: activeDomainsQueryKey(client),
    queryFn: ({ signal }) => getActiveDomains(client, { signal }),
    // The client has retried what can heal.
    retry: false,
  });
}
