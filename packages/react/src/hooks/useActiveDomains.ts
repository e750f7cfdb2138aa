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

export type UseActiveDomainsResult<TData = string[]> = UseQueryResult<
  TData,
  GetActiveDomainsErrorType
>;

/**
 * The domains of the stores where the shopper has a cart with items. Takes the options of `useQuery`.
 *
 * @example
 * const { data: domains, error } = useActiveDomains(); // domains: string[] | undefined
 */
export function useActiveDomains<TData = string[]>(
  options: UseActiveDomainsOptions<TData> = {},
): UseActiveDomainsResult<TData> {
  const { queryKey, queryFn, ...defaults } = activeDomainsQuery(useFirmlyClient());
  return useQuery({ ...defaults, ...omitUndefined(options), queryKey, queryFn });
}
