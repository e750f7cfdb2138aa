'use client';

import type { GetActiveDomainsErrorType } from '@firmly-kit/core';
import {
  useSuspenseQuery,
  type UseSuspenseQueryOptions,
  type UseSuspenseQueryResult,
} from '@tanstack/react-query';
import { type ActiveDomainsQueryKey, activeDomainsQuery } from '../queries/getActiveDomains.ts';
import { omitUndefined } from '../utils/omitUndefined.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';

export interface UseSuspenseActiveDomainsOptions<TData = string[]> extends Omit<
  UseSuspenseQueryOptions<string[], GetActiveDomainsErrorType, TData, ActiveDomainsQueryKey>,
  'queryKey' | 'queryFn'
> {}

export type UseSuspenseActiveDomainsResult<TData = string[]> = UseSuspenseQueryResult<
  TData,
  GetActiveDomainsErrorType
>;

/**
 * The domains of the stores where the shopper has a cart with items. Suspends until they are fetched, and throws errors to
 * the nearest error boundary.
 *
 * @example
 * const { data: domains } = useSuspenseActiveDomains(); // domains: string[]
 */
export function useSuspenseActiveDomains<TData = string[]>(
  options: UseSuspenseActiveDomainsOptions<TData> = {},
): UseSuspenseActiveDomainsResult<TData> {
  const { queryKey, queryFn, ...defaults } = activeDomainsQuery(useFirmlyClient());
  return useSuspenseQuery({ ...defaults, ...omitUndefined(options), queryKey, queryFn });
}
