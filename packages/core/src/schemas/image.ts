import * as z from 'zod/mini';
import type { Known } from './KnownKeys.ts';

const url = z.optional(z.string());

export const imageSchema = z.looseObject({
  url,
  /** What the v2 shape calls `url`. */
  src: url,
  alt: z.optional(z.string()),
  large: url,
  grande: url,
  medium: url,
  compact: url,
  small: url,
});

/** A product image in the sizes the store has. Any URL may be dead, `http:` or missing. Source: `line_items[].image`. */
export interface Image extends Known<z.infer<typeof imageSchema>> {}
