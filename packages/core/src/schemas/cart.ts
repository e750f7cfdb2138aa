import * as z from 'zod/mini';
import { field } from './field.ts';
import type { KnownKeys } from './KnownKeys.ts';
import { lineItemSchema } from './lineItem.ts';
import { moneySchema } from './money.ts';
import { noticeSchema } from './notice.ts';

/** The documented values; other values are kept. `submitted` is an order: read-only. */
export type CartStatus =
  | 'active'
  | 'submitted'
  | 'item_not_shippable'
  | 'checkout_blocked'
  | (string & {});

const text = z.optional(z.string());
const money = z.optional(moneySchema);
const status: z.ZodMiniType<CartStatus> = z.string();

const addressSchema = z.looseObject({
  first_name: text,
  last_name: text,
  phone: text,
  address1: text,
  address2: text,
  city: text,
  state_or_province: text,
  state_name: text,
  country: text,
  postal_code: text,
  email: text,
});

const shippingMethodSchema = z.looseObject({
  sku: text,
  /** The v2 name of `sku`. */
  id: text,
  description: text,
  price: money,
  estimated_delivery: text,
});

const discountSchema = z.looseObject({ label: text, discount: money });

/** Lines that are shipped together, in the v2 shape. */
const shipmentSchema = z.looseObject({
  shipment_id: text,
  line_item_ids: z.optional(z.array(z.string())),
  shipping_method: z.optional(shippingMethodSchema),
  shipping_method_options: z.optional(z.array(shippingMethodSchema)),
});

const paymentMethodSchema = z.looseObject({ type: text, wallet: text });

export const cartSchema = z.looseObject({
  cart_id: text,
  cart_status: z.optional(status),
  /** The store's display name. */
  display_name: text,
  platform_id: text,
  /** The store's domain. */
  shop_id: text,
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
  total: money,
  store_credit: money,
  coupons: z.optional(z.array(z.string())),
  promo_codes: z.optional(z.array(z.string())),
  shipping_info: z.optional(addressSchema),
  shipping_method: z.optional(shippingMethodSchema),
  shipping_method_options: z.optional(z.array(shippingMethodSchema)),
  /** From `getActiveCarts` only. */
  shipments: z.optional(z.array(shipmentSchema)),
  payment_method_options: z.optional(z.array(paymentMethodSchema)),
  /** The order number, once the cart is submitted. */
  platform_order_number: text,
  notice: z.optional(z.array(noticeSchema)),
  /** Added by this kit: the number of lines that could not be parsed and are missing from `line_items`. */
  dropped_line_items: z.optional(
    field('count', (input) =>
      Number.isSafeInteger(input) && Number(input) > 0 ? Number(input) : undefined,
    ),
  ),
});

/**
 * A shopper's cart at one store, with the API's field names. `null` becomes absent and notices get one shape; nothing else is
 * changed. Every figure is the store's own. Source: `GET /api/v1/domains/{domain}/cart`.
 */
export interface Cart extends KnownKeys<z.infer<typeof cartSchema>> {}
