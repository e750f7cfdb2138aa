import type { Query } from '@tanstack/react-query';
import { isCartKey } from '../queries/getCart.ts';

// An allow list: a field that the API adds later may be an address.
const PERSISTED_FIELDS = new Set([
  'cart_id',
  'cart_status',
  'display_name',
  'platform_id',
  'shop_id',
  'line_items',
  'dropped_line_items',
  'sub_total',
  'cart_discount',
  'discounts_breakdown',
  'cart_discount_breakdown',
  'shipping_total',
  'tax',
  'total',
  'store_credit',
  'coupons',
  'promo_codes',
  'notice',
  'platform_order_number',
]);

/**
 * Whether a query may be persisted: a successful query of this kit, without `fastMode`. For the `dehydrateOptions` of
 * TanStack Query's persisters, always together with `persistableData`, which removes private data.
 *
 * @example
 * persistQueryClient({
 *   queryClient,
 *   persister,
 *   dehydrateOptions: { shouldDehydrateQuery: persistableQuery, serializeData: persistableData },
 * });
 */
export function persistableQuery({ queryKey, state }: Pick<Query, 'queryKey' | 'state'>): boolean {
  const isFast = isCartKey(queryKey) && queryKey[3].fastMode;
  return queryKey[0] === 'firmly' && state.status === 'success' && !isFast;
}

/**
 * The part of a query's data that may be persisted. A cart keeps its lines, amounts and notices, and loses its addresses,
 * email, payment and session of the store. A restored cart lacks these until it is refetched.
 */
export function persistableData(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('line_items' in data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => PERSISTED_FIELDS.has(key)));
}
