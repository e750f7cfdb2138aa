import { handleCartMutation } from '../http/handleCartMutation.ts';
import type { Route } from '../http/Route.ts';
import { ApiException } from '../utils/ApiException.ts';
import { CART_PATH } from '../wire/paths.ts';

/** Removes every promo code of the cart, if the store allows it. */
export const clearPromoCodes: Route = {
  method: 'DELETE',
  path: `${CART_PATH}/promo-codes`,
  handle: (c, state) =>
    handleCartMutation(c, state, (draft, { store }) => {
      const { clearsPromoCodes = true } = store;
      if (!clearsPromoCodes)
        throw notAllowed('This store does not allow promo codes to be removed.');
      if (!draft.coupons?.length) throw notAllowed('The cart has no promo code to remove.');
      return { ...draft, coupons: [] };
    }),
};

function notAllowed(text: string): ApiException {
  return new ApiException(422, 'ErrorClearPromoCodeNotAllowed', text);
}
