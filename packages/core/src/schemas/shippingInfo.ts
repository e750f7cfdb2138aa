import * as z from 'zod/mini';
import type { KnownKeys } from './KnownKeys.ts';

const text = z.optional(z.string());

export const shippingInfoSchema = z.looseObject({
  first_name: text,
  last_name: text,
  phone: text,
  address1: text,
  address2: text,
  city: text,
  /** v1 sends the name in words: `Washington`. */
  state_or_province: text,
  state_name: text,
  /** v1 sends the name in words: `United States`. */
  country: text,
  postal_code: text,
  email: text,
});

/** Where a cart is sent, and to whom. Personal data. Source: `shipping_info`. */
export interface ShippingInfo extends KnownKeys<z.infer<typeof shippingInfoSchema>> {}
