import * as z from 'zod/mini';
import type { KnownKeys } from './KnownKeys.ts';

const url = z.optional(z.string());

export const imageSchema = z.looseObject({
  url,
  /** The v2 name of `url`. */
  src: url,
  alt: z.optional(z.string()),
  large: url,
  grande: url,
  medium: url,
  compact: url,
  small: url,
});

/** A product image in the sizes that the store has. Any URL may be broken, `http:` or missing. Source: `line_items[].image`. */
export interface Image extends KnownKeys<z.infer<typeof imageSchema>> {}
