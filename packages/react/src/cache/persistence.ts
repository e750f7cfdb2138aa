import type { Query } from '@tanstack/react-query';
import { isCartKey } from '../queries/getCart.ts';

// Named one by one: a key that is new to this kit may be an address.
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
 * Whether a query may be kept beyond the page: this kit's, read with success, and no fast answer. For `dehydrateOptions` of
 * TanStack's persisters, always together with `persistableData`: this one only chooses, that one leaves out what is private.
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
 * What of a query's data may be kept: of a cart the lines, the figures and the notices; no addresses, e-mail, payment or
 * session of the merchant. A cart that was kept has none of these until it is read again.
 */
export function persistableData(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('line_items' in data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => PERSISTED_FIELDS.has(key)));
}
