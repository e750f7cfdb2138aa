import type { Cart } from '../schemas/cart.ts';
import { addV1Aliases } from './addV1Aliases.ts';
import type { ParseOptions } from './parseBody.ts';
import { parseCart } from './parseCart.ts';

/** Parses a cart of the v2 shape. It has the v1 names of its fields too. @throws SchemaError if the body cannot be a cart. */
export function parseCartV2(body: unknown, options: ParseOptions): Cart {
  return addV1Aliases(parseCart(body, options));
}
