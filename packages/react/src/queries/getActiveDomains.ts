import {
  type FirmlyClient,
  getActiveDomains,
  type GetActiveDomainsErrorType,
} from '@firmly-kit/core';
import type { DataTag, QueryFunction, UseQueryOptions } from '@tanstack/react-query';
import { assertPerRequestClient } from './assertPerRequestClient.ts';
import { type Device, queryKeyPrefix, type QueryKeyPrefix } from './queryKeyPrefix.ts';

export type ActiveDomainsQueryKey = readonly [...QueryKeyPrefix, 'activeDomains'];

type TaggedDomainsKey = DataTag<ActiveDomainsQueryKey, string[], GetActiveDomainsErrorType>;

/** The query key of the active domains. Typed, so that `queryClient.getQueryData(key)` is too. */
export function activeDomainsQueryKey(client: Device): TaggedDomainsKey {
  const key: ActiveDomainsQueryKey = [...queryKeyPrefix(client), 'activeDomains'];
  // The tag exists in types only.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return key as TaggedDomainsKey;
}

// Not the type that `queryOptions` returns: it names types that older versions of TanStack Query lack.
export type ActiveDomainsQueryOptions = Omit<
  UseQueryOptions<string[], GetActiveDomainsErrorType, string[], ActiveDomainsQueryKey>,
  'queryKey' | 'queryFn'
> & { queryKey: TaggedDomainsKey; queryFn: QueryFunction<string[], ActiveDomainsQueryKey> };

/**
 * TanStack Query options of the active domains: for `useQuery`, `prefetchQuery`, `ensureQueryData`, loaders and server
 * components.
 */
export function activeDomainsQueryOptions(client: FirmlyClient): ActiveDomainsQueryOptions {
  return activeDomainsQuery(client);
}

interface ActiveDomainsQuery {
  queryKey: TaggedDomainsKey;
  queryFn: (context: { signal: AbortSignal }) => Promise<string[]>;
  retry: false;
}

/** The same options with narrower types, to which hooks add the caller's options. */
export function activeDomainsQuery(client: FirmlyClient): ActiveDomainsQuery {
  return {
    queryKey: activeDomainsQueryKey(client),
    queryFn: async ({ signal }) => {
      assertPerRequestClient(client);
      return getActiveDomains(client, { signal });
    },
    // The client has retried already.
    retry: false,
  };
}
