import {
  type FirmlyClient,
  getPostalCode,
  type GetPostalCodeErrorType,
  type PostalCode,
} from '@firmly-kit/core';
import type { DataTag, QueryFunction, UseQueryOptions } from '@tanstack/react-query';
import { assertPerRequestClient } from './assertPerRequestClient.ts';
import { type Device, queryKeyPrefix, type QueryKeyPrefix } from './queryKeyPrefix.ts';

export type PostalCodeQueryKey = readonly [...QueryKeyPrefix, 'postalCode'];

type TaggedPostalCodeKey = DataTag<PostalCodeQueryKey, PostalCode, GetPostalCodeErrorType>;

/** The query key of the device's postal code. Typed, so that `queryClient.getQueryData(key)` is too. */
export function postalCodeQueryKey(client: Device): TaggedPostalCodeKey {
  const key: PostalCodeQueryKey = [...queryKeyPrefix(client), 'postalCode'];
  // The tag exists in types only.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return key as TaggedPostalCodeKey;
}

export type PostalCodeQueryOptions = Omit<
  UseQueryOptions<PostalCode, GetPostalCodeErrorType, PostalCode, PostalCodeQueryKey>,
  'queryKey' | 'queryFn'
> & { queryKey: TaggedPostalCodeKey; queryFn: QueryFunction<PostalCode, PostalCodeQueryKey> };

/** TanStack Query options of the device's postal code: for `useQuery`, `prefetchQuery`, loaders and server components. */
export function postalCodeQueryOptions(client: FirmlyClient): PostalCodeQueryOptions {
  return {
    queryKey: postalCodeQueryKey(client),
    queryFn: async ({ signal }) => {
      assertPerRequestClient(client);
      return getPostalCode(client, { signal });
    },
    // The client has retried already.
    retry: false,
  };
}
