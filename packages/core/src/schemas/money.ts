import * as z from 'zod/mini';
import { field, number } from './field.ts';
import type { KnownKeys } from './KnownKeys.ts';

export const moneySchema = z.looseObject({
  /** ISO 4217: `USD`. */
  currency: z.optional(z.string()),
  /** Decimal amount in units of the currency: `22.5` is $22.50. Some order payloads send it as a numeric string. */
  value: z.optional(field('number or numeric string')),
  /** The same amount in minor units: `2250` is $22.50, `22` is ¥22. */
  number,
  /** `$`. */
  symbol: z.optional(z.string()),
});

/** An amount as the API sends it. Any key may be missing; `formatMoney` accepts that. Source: any price of a cart. */
export interface Money extends KnownKeys<z.infer<typeof moneySchema>> {}
