import type { WireCart } from '../../src/wire/types.ts';

/** What a cart holds: each line's sku and quantity. */
export const linesIn = ({ line_items }: WireCart) =>
  line_items.map(({ sku, quantity }) => [sku, quantity]);
