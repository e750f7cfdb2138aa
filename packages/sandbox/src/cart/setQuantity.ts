import { ApiException } from '../utils/ApiException.ts';
import type { CartDraft } from './CartDraft.ts';
import type { Product } from './Store.ts';

const DEFAULT_STOCK = 99;

/** The quantity of a product in a cart. */
export function getQuantity(draft: CartDraft, product: Product): number {
  return draft.lines.find((line) => line.product === product)?.quantity ?? 0;
}

/**
 * Sets the quantity of a product; 0 removes its line, a new line comes last.
 *
 * @throws ApiException if the store has fewer, or the line's quantity is fixed.
 */
export function setQuantity(draft: CartDraft, product: Product, quantity: number): CartDraft {
  const others = draft.lines.filter((line) => line.product !== product);
  if (quantity === 0) return { ...draft, lines: others };

  const before = getQuantity(draft, product);
  // As with a submitted cart, the contract names no code for this 409.
  if (product.fixedQuantity && before > 0 && quantity !== before) {
    throw new ApiException(
      409,
      'ErrorQuantityFixed',
      'The quantity of this item cannot be changed.',
    );
  }
  const { stock = DEFAULT_STOCK } = product;
  if (quantity > stock) {
    throw new ApiException(422, 'ErrorNotEnoughStock', `Only ${stock} of this item are in stock.`);
  }
  const line = { product, quantity };
  return {
    ...draft,
    lines:
      before === 0
        ? [...others, line]
        : draft.lines.map((old) => (old.product === product ? line : old)),
  };
}
