import type { GetActiveCartsErrorType } from '@firmly-kit/core';
import type { DataTag } from '@tanstack/react-query';
import { type Device, queryKeyPrefix, type QueryKeyPrefix } from './queryKeyPrefix.ts';

export type ActiveCartsQueryKey = readonly [...QueryKeyPrefix, 'activeCarts'];

export type TaggedCartsKey = DataTag<ActiveCartsQueryKey, string[], GetActiveCartsErrorType>;

/** The query key of the request for all carts. Its data are the domains of the stores. */
export function activeCartsQueryKey(client: Device): TaggedCartsKey {
  const key: ActiveCartsQueryKey = [...queryKeyPrefix(client), 'activeCarts'];
  // The tag exists in types only.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return key as TaggedCartsKey;
}
