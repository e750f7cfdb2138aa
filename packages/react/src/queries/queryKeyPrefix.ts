import type { FirmlyClient } from '@firmly-kit/core';

/** Names the API and the device. A client is one; its device may change. */
export type Device = Pick<FirmlyClient, 'baseUrl' | 'cacheKey'>;

export type QueryKeyPrefix = readonly ['firmly', { baseUrl: string; cacheKey: string }];

/** The start of every query and mutation key: the API and the device. Never contains a token. */
export function queryKeyPrefix({ baseUrl, cacheKey }: Device): QueryKeyPrefix {
  return ['firmly', { baseUrl, cacheKey }];
}
