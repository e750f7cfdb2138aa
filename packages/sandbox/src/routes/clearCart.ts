import { handleCartMutation } from '../http/handleCartMutation.ts';
import type { Route } from '../http/Route.ts';
import { CART_PATH } from '../wire/paths.ts';

/** Removes every line and promo code of the cart. */
export const clearCart: Route = {
  method: 'DELETE',
  path: `${CART_PATH}/line-items`,
  handle: (c, state) => handleCartMutation(c, state, (draft) => ({ ...draft, lines: [] })),
};
