import type { FirmlyClient } from '@firmly-kit/core';

/** What every key of this kit starts with: one API, one app. Never a token. */
export function scope({ baseUrl, appId }: FirmlyClient) {
  return ['firmly', { baseUrl, appId }] as const;
}
