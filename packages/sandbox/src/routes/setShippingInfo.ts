import { deliversToCountry, deliverTo } from '../cart/delivery.ts';
import { handleCartMutation } from '../http/handleCartMutation.ts';
import { readShippingInfo } from '../http/readShippingInfo.ts';
import { requireLines } from '../http/requireLines.ts';
import type { Route } from '../http/Route.ts';
import { ApiException } from '../utils/ApiException.ts';
import { CART_PATH } from '../wire/paths.ts';

/** Sets where the cart is sent. The cheapest method is chosen. */
export const setShippingInfo: Route = {
  method: 'POST',
  path: `${CART_PATH}/shipping-info`,
  handle: (c, state) =>
    handleCartMutation(c, state, (draft, { store, body }) => {
      requireLines(draft);
      const info = readShippingInfo(body);
      if (!deliversToCountry(store, info.country)) {
        throw new ApiException(
          400,
          'ErrorCountryNotSupported',
          'The store does not deliver to this country.',
        );
      }
      return deliverTo(store, { ...draft, shipping: { info, methods: [] } }, info.postal_code);
    }),
};
