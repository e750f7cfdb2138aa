import type { QueryMeta } from '@tanstack/react-query';

/** Options of an observer that shows a cart which the request for all carts reads again. A cart that it lacks is fetched. */
export const LISTED = {
  refetchOnMount: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  meta: { firmlyListed: true },
} as const;

/** Whether an observer has these options. */
export function isListed({ meta }: { meta?: QueryMeta | undefined }): boolean {
  return meta?.['firmlyListed'] === true;
}
