import type { FirmlyClient } from '@firmly-kit/core';

export type QueryKeyPrefix = readonly ['firmly', { baseUrl: string; cacheKey: string }];

/** The start of every query and mutation key: the API and the device. Never contains a token. */
export function queryKeyPrefix({
  baseUrl,
  cacheKey,
}: Pick<FirmlyClient, 'baseUrl' | 'cacheKey'>): QueryKeyPrefix {
  return ['firmly', { baseUrl, cacheKey }];
}
