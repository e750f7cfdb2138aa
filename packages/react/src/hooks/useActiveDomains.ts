'use client';

import type { GetActiveDomainsErrorType } from '@firmly-kit/core';
import { useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import { type ActiveDomainsQueryKey, activeDomainsQuery } from '../queries/getActiveDomains.ts';
import { omitUndefined } from '../utils/omitUndefined.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

export interface UseActiveDomainsOptions<TData = string[]> extends Omit<
  UseQueryOptions<string[], GetActiveDomainsErrorType, TData, ActiveDomainsQueryKey>,
  'queryKey' | 'queryFn'
> {}

/**
 * At which stores the shopper has a cart with something in it. Takes what `useQuery` takes.
 *
 * @example
 * const { data: domains, error } = useActiveDomains(); // domains: string[] | undefined
 */
export function useActiveDomains<TData = string[]>(
  options: UseActiveDomainsOptions<TData> = {},
): UseQueryResult<TData, GetActiveDomainsErrorType> {
  const { queryKey, queryFn, ...defaults } = activeDomainsQuery(useFirmlyClient());
  return useQuery({ ...defaults, ...omitUndefined(options), queryKey, queryFn });
}
