import * as z from 'zod/mini';
import { text } from './field.ts';
import type { KnownKeys } from './KnownKeys.ts';
import { moneySchema } from './money.ts';

export const shippingMethodSchema = z.looseObject({
  sku: text,
  /** The v2 name of `sku`. */
  id: text,
  description: text,
  price: z.optional(moneySchema),
  estimated_delivery: text,
});

/** One way to send a cart. Source: `shipping_method_options[]`. */
export interface ShippingMethod extends KnownKeys<z.infer<typeof shippingMethodSchema>> {}
