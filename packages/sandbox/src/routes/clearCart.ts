import { CART_PATH } from '../wire/paths.ts';
import { handleCartWrite } from '../http/handleCartWrite.ts';
import type { Route } from './Route.ts';

/** Takes every line out of the cart, and the promo codes with them. */
export const clearCart: Route = {
  method: 'DELETE',
  path: `${CART_PATH}/line-items`,
  handle: (c, state) => handleCartWrite(c, state, (draft) => ({ ...draft, lines: [] })),
};
