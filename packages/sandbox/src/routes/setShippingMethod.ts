import { handleCartMutation } from '../http/handleCartMutation.ts';
import { requireLines } from '../http/requireLines.ts';
import type { Route } from '../http/Route.ts';
import { BodyError } from '../utils/readJsonBody.ts';
import { CART_PATH } from '../wire/paths.ts';

/** Chooses one of the cart's shipping methods, once there is an address. */
export const setShippingMethod: Route = {
  method: 'POST',
  path: `${CART_PATH}/shipping-method`,
  handle: (c, state) =>
    handleCartMutation(c, state, (draft, { body }) => {
      requireLines(draft);
      const { shipping } = draft;
      if (!shipping?.info) throw new BodyError('The cart has no shipping info yet.');
      const chosen = body['shipping_method'];
      const method = shipping.methods.find(({ sku }) => sku === chosen);
      if (!method) throw new BodyError('shipping_method is none of the cart’s methods.');
      return { ...draft, shipping: { ...shipping, chosen: method.sku } };
    }),
};
