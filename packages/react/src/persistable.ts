import type { Query } from '@tanstack/react-query';
import { isFastAnswer } from './queries/getCart.ts';

// Who the shopper is, where they live, and what they pay with.
const PRIVATE = [
  'session',
  'payment_handle',
  'email',
  'shipping_info',
  'shipping_info_options',
  'billing_info',
  'payment_method',
  'payment_method_options',
  'payment_summary',
] as const;

/**
 * Whether a query may be kept beyond the page: this kit's, read with success, and no fast answer. For `dehydrateOptions` of
 * TanStack's persisters, together with `persistableData`.
 *
 * @example
 * persistQueryClient({
 *   queryClient,
 *   persister,
 *   dehydrateOptions: { shouldDehydrateQuery: persistableQuery, serializeData: persistableData },
 * });
 */
export function persistableQuery({ queryKey, state }: Pick<Query, 'queryKey' | 'state'>): boolean {
  return queryKey[0] === 'firmly' && state.status === 'success' && !isFastAnswer(state);
}

/** What of a query's data may be kept: a cart without addresses, e-mail, payment and the merchant's session. */
export function persistableData(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('line_items' in data)) return data;
  const kept: Record<string, unknown> = { ...data };
  for (const key of PRIVATE) delete kept[key];
  return kept;
}
