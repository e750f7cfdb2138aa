import type { Cart, GetActiveCartsReturnType, Image, LineItem, Money } from '@firmly-kit/core';
import type { Query } from '@tanstack/react-query';
import { isCartKey } from '../queries/getCart.ts';

/** What may be persisted: `true` for one value, `[shape]` for a list, else an object's keys. */
type Shape = true | readonly [Shape] | { readonly [key: string]: Shape };

// An allow list at every depth: a field that the API adds later may be an address.
const MONEY = { currency: true, value: true, number: true, symbol: true } satisfies ShapeOf<Money>;

const IMAGE = {
  url: true,
  src: true,
  alt: true,
  large: true,
  grande: true,
  medium: true,
  compact: true,
  small: true,
} satisfies ShapeOf<Image>;

const LINE_ITEM = {
  line_item_id: true,
  platform_line_item_id: true,
  sku: true,
  base_sku: true,
  quantity: true,
  description: true,
  variant_description: true,
  variant_handles: [true],
  price: MONEY,
  line_price: MONEY,
  msrp: MONEY,
  line_discount: MONEY,
  image: IMAGE,
  requires_shipping: true,
  fixed_quantity: true,
  recurring: true,
} satisfies ShapeOf<LineItem>;

const DISCOUNTS = [{ label: true, discount: MONEY }] as const;

const CART = {
  cart_id: true,
  cart_status: true,
  display_name: true,
  platform_id: true,
  shop_id: true,
  line_items: [LINE_ITEM],
  dropped_line_items: true,
  sub_total: MONEY,
  cart_discount: MONEY,
  discounts_breakdown: DISCOUNTS,
  cart_discount_breakdown: DISCOUNTS,
  shipping_total: MONEY,
  tax: MONEY,
  total: MONEY,
  store_credit: MONEY,
  coupons: [true],
  promo_codes: [true],
  addon_total: MONEY,
  addons: {
    selections: [
      { id: true, name: true, description: true, price: MONEY, quantity: true, line_item_id: true },
    ],
  },
  notice: [{ code: true, message: true, line_item_id: true, sku: true }],
  platform_order_number: true,
} satisfies Partial<ShapeOf<Cart>>;

const ACTIVE_CARTS = { domains: [true], carts: [CART] } satisfies ShapeOf<GetActiveCartsReturnType>;

/** Every key, so that a field added to core's schema is not forgotten here. */
type ShapeOf<T> = Record<keyof T, Shape>;

/**
 * Whether a query may be persisted: a successful query of this kit, without `fastMode`, and not the postal code. For the `dehydrateOptions` of
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
  const isPrivate = queryKey[2] === 'postalCode';
  return queryKey[0] === 'firmly' && state.status === 'success' && !isFast && !isPrivate;
}

/**
 * The part of a query's data that may be persisted. A cart keeps its lines, amounts and notices, and loses its addresses,
 * email, payment and session of the store, and every field that this kit does not know, at any depth. A restored cart lacks
 * these until it is refetched. The same holds for each cart in the result of `getActiveCarts`. Data of another shape, such as
 * the list of domains or the data of an app's own queries, is returned as it is.
 */
export function persistableData(data: unknown): unknown {
  if (!isObject(data)) return data;
  if ('line_items' in data) return pick(data, CART);
  return 'domains' in data && 'carts' in data ? pick(data, ACTIVE_CARTS) : data;
}

/** The part of `data` that has this shape. Undefined for another kind of value. */
function pick(data: unknown, shape: Shape): unknown {
  if (shape === true) return isObject(data) ? undefined : data;
  if (!isObject(data) || Array.isArray(data) !== isList(shape)) return undefined;
  if (isList(shape)) {
    return Object.values(data).flatMap((item) => pick(item, shape[0]) ?? []);
  }
  const parts = Object.entries(shape).map(([key, part]) => [key, pick(data[key], part)]);
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

// Of any class: another realm's objects have another `Object.prototype`.
function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}

/** `Array.isArray`, which does not narrow a readonly tuple. */
function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
