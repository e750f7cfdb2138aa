// @ts-check
import { createCart } from '../lib/createCart.mjs';

const LINES = 100;

/** @param {(line: Record<string, unknown>, index: number) => void} change Changes a line in place. */
function cartText(change) {
  const cart = createCart(LINES);
  for (const [index, line] of cart.line_items.entries()) change(line, index);
  return JSON.stringify(cart);
}

/** Carts as stores send them, by what is unusual about them. */
export const BODIES = {
  'as documented': cartText(() => {}),
  'two fields of each line are null': cartText((line) =>
    Object.assign(line, { msrp: null, variant_description: null }),
  ),
  'one field is unexpected': cartText((line, index) => {
    if (index === 50) line.quantity = 'two';
  }),
  'a field of each line is unexpected': cartText((line) => {
    line.quantity = 'two';
  }),
};
