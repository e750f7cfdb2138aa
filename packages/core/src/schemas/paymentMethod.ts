import * as z from 'zod/mini';
import { field, text } from './field.ts';
import type { KnownKeys } from './KnownKeys.ts';

export const paymentMethodSchema = z.looseObject({
  /** `CreditCard`. */
  type: text,
  wallet: text,
  /** Of a saved card, as the fields below. */
  card_type: text,
  /** The last four digits. */
  last_four: z.optional(field('digits')),
});

/** One way to pay for a cart. Source: `payment_method_options[]`. */
export interface PaymentMethod extends KnownKeys<z.infer<typeof paymentMethodSchema>> {}
