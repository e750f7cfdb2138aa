import { toMinorUnits } from '../money/toMinorUnits.ts';
import type { Cart } from '../schemas/cart.ts';
import { addTotals } from './addTotals.ts';

/** Whether a cart's `total` is the sum of the other parts without its `tax`: the prices have it in them. False if that is not known. */
export function isTaxIncluded(cart: Cart): boolean {
  const added = addTotals(cart);
  const total = cart.total && toMinorUnits(cart.total);
  return added !== undefined && added.tax !== 0 && added.net === total;
}
