import * as z from 'zod/mini';
import { field } from './field.ts';
import type { KnownKeys } from './KnownKeys.ts';

const text = z.optional(z.string());

export const paymentMethodSchema = z.looseObject({
  /** `CreditCard`. */
  type: text,
  wallet: text,
  /** Of a saved card, as the fields below. */
  card_type: text,
  last_four: z.optional(field('digits', toLastFour)),
});

/** Never more of the card's number, whatever is sent. A number has lost its leading zeros. */
function toLastFour(input: unknown): string | undefined {
  if (typeof input === 'number') return String(input).slice(-4).padStart(4, '0');
  if (typeof input !== 'string') return undefined;
  return input.replaceAll(/\D/g, '').slice(-4) || undefined;
}

/** One way to pay for a cart. Source: `payment_method_options[]`. */
export interface PaymentMethod extends KnownKeys<z.infer<typeof paymentMethodSchema>> {}
