import * as z from 'zod/mini';
import { addonSchema } from './addon.ts';
import { field, formOf, text } from './field.ts';
import type { KnownKeys } from './KnownKeys.ts';
import { lineItemSchema } from './lineItem.ts';
import { moneySchema } from './money.ts';
import { noticeSchema } from './notice.ts';
import { paymentMethodSchema } from './paymentMethod.ts';
import { shipmentSchema } from './shipment.ts';
import { shippingInfoSchema } from './shippingInfo.ts';
import { shippingMethodSchema } from './shippingMethod.ts';

/** The documented values; other values are kept. `submitted` is an order: read-only. */
export type CartStatus =
  | 'active'
  | 'submitted'
  | 'item_not_shippable'
  | 'checkout_blocked'
  | (string & {});

const codes = z.optional(formOf('array', z.array(formOf('code', z.string()))));
const notices = z.optional(formOf('array', z.array(noticeSchema)));
const money = z.optional(moneySchema);
const status: z.ZodMiniType<CartStatus> = z.string();

const discountSchema = z.looseObject({ label: text, code: text, discount: money });

export const cartSchema = z.looseObject({
  cart_id: text,
  cart_status: z.optional(status),
  /** The store's display name. */
  display_name: text,
  platform_id: text,
  /** The store's domain. */
  shop_id: z.optional(formOf('host', z.string())),
  line_items: z.array(lineItemSchema),
  /** Before shipping and tax. */
  sub_total: money,
  cart_discount: money,
  /** The parts of `cart_discount`. */
  discounts_breakdown: z.optional(z.array(discountSchema)),
  /** The same under the name that some stores use. */
  cart_discount_breakdown: z.optional(z.array(discountSchema)),
  /** Absent until a shipping address is known. */
  shipping_total: money,
  tax: money,
  /** The v2 name of `tax`. */
  tax_total: money,
  /** Part of `total`. From `getActiveCarts` only, as `addons`. */
  addon_total: money,
  addons: z.optional(z.looseObject({ selections: z.optional(z.array(addonSchema)) })),
  total: money,
  store_credit: money,
  /** Some stores send objects with the code, or one code alone. */
  coupons: codes,
  promo_codes: codes,
  shipping_info: z.optional(shippingInfoSchema),
  shipping_method: z.optional(shippingMethodSchema),
  shipping_method_options: z.optional(z.array(shippingMethodSchema)),
  /** From `getActiveCarts` only. */
  shipments: z.optional(z.array(shipmentSchema)),
  payment_method_options: z.optional(z.array(paymentMethodSchema)),
  /** The order number, once the cart is submitted. */
  platform_order_number: text,
  notice: notices,
  /** The v2 name of `notice`, which has them too. */
  notices,
  /** Added by this kit: the number of lines that could not be parsed and are missing from `line_items`. */
  dropped_line_items: z.optional(field('count')),
});

/**
 * A shopper's cart at one store, with the API's field names. `null` becomes absent, notices get one shape, and of a card number the
 * last four digits stay; nothing else is changed. Every figure is the store's own. Source: `GET /api/v1/domains/{domain}/cart`.
 */
export interface Cart extends KnownKeys<z.infer<typeof cartSchema>> {}
