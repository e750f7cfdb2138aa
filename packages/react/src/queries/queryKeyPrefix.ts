import type { FirmlyClient } from '@firmly-kit/core';

/** What every key of this kit starts with: one API, one device. Never a token. */
export function queryKeyPrefix({ baseUrl, cacheKey }: Pick<FirmlyClient, 'baseUrl' | 'cacheKey'>) {
  return ['firmly', { baseUrl, cacheKey }] as const;
}
