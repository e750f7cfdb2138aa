import * as z from 'zod/mini';
import { text } from './field.ts';
import type { KnownKeys } from './KnownKeys.ts';

export const shippingInfoSchema = z.looseObject({
  first_name: text,
  last_name: text,
  /** Never from a number, which has lost its leading zeros. */
  phone: z.optional(z.string()),
  address1: text,
  address2: text,
  city: text,
  /** v1 sends the name in words: `Washington`. */
  state_or_province: text,
  state_name: text,
  /** v1 sends the name in words: `United States`. */
  country: text,
  /** Never from a number, which has lost its leading zeros. */
  postal_code: z.optional(z.string()),
  email: text,
});

/** Where a cart is sent, and to whom. Personal data. Source: `shipping_info`. */
export interface ShippingInfo extends KnownKeys<z.infer<typeof shippingInfoSchema>> {}
