import type { FirmlyClient } from '@firmly-kit/core';

/** The start of every query and mutation key: the API and the device. Never contains a token. */
export function queryKeyPrefix({ baseUrl, cacheKey }: Pick<FirmlyClient, 'baseUrl' | 'cacheKey'>) {
  return ['firmly', { baseUrl, cacheKey }] as const;
}
