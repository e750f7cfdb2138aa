import type { Cart } from '../schemas/cart.ts';

/** The number of items in a cart: the sum of its quantities. A line without a finite quantity counts as one item. */
export function countItems({ line_items }: Cart): number {
  // A cart that was not read by this kit may hold null lines.
  return line_items.filter(Boolean).reduce((count, { quantity }) => count + toCount(quantity), 0);
}

function toCount(quantity: number | undefined): number {
  return quantity !== undefined && Number.isFinite(quantity) ? quantity : 1;
}
