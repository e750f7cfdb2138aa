import * as z from 'zod/mini';
import { number, text } from './field.ts';
import type { KnownKeys } from './KnownKeys.ts';
import { moneySchema } from './money.ts';

export const addonSchema = z.looseObject({
  id: text,
  name: text,
  description: text,
  price: z.optional(moneySchema),
  quantity: number,
  /** The line that it belongs to. */
  line_item_id: text,
});

/** A chosen extra, as a warranty or an installation. Source: `addons.selections[]` of `GET /api/v2/carts/active`. */
export interface Addon extends KnownKeys<z.infer<typeof addonSchema>> {}
