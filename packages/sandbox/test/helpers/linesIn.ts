import type { WireCart } from '../../src/wire/types.ts';

/** The lines of a cart: sku and quantity. */
export const linesIn = ({ line_items }: WireCart) =>
  line_items.map(({ sku, quantity }) => [sku, quantity]);
