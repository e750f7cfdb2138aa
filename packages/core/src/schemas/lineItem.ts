import * as z from 'zod/mini';
import { boolean, formOf, number, text } from './field.ts';
import { imageSchema } from './image.ts';
import type { KnownKeys } from './KnownKeys.ts';
import { moneySchema } from './money.ts';

const money = z.optional(moneySchema);

export const lineItemSchema = z.looseObject({
  line_item_id: text,
  platform_line_item_id: text,
  sku: text,
  /** SKU of the parent product. */
  base_sku: text,
  quantity: number,
  /** The product's title. */
  description: text,
  /** `M / White`. */
  variant_description: text,
  variant_handles: z.optional(z.array(formOf('text', z.string()))),
  /** Unit price. */
  price: money,
  /** Price of the whole line, computed by the store; not always `price` × `quantity`. */
  line_price: money,
  /** Unit price before any reduction. */
  msrp: money,
  line_discount: money,
  image: z.optional(formOf('image', imageSchema)),
  requires_shipping: boolean,
  /** The quantity cannot be changed. */
  fixed_quantity: boolean,
  /** Subscription interval: `monthly`. */
  recurring: text,
});

/** One line of a cart. Source: `line_items[]`. */
export interface LineItem extends KnownKeys<z.infer<typeof lineItemSchema>> {}
