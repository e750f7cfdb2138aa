'use client';

import { useQuery } from '@tanstack/react-query';
import { activeDomainsQueryOptions } from './queries/getActiveDomains.ts';
import { useFirmlyClient } from './useFirmlyClient.ts';

/**
 * At which stores the shopper has a cart with something in it.
 *
 * @example
 * const { data: domains, error } = useActiveDomains(); // domains: string[] | undefined
 */
export function useActiveDomains() {
  return useQuery(activeDomainsQueryOptions(useFirmlyClient()));
}
