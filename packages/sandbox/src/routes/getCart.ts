import { priceCart } from '../cart/priceCart.ts';
import { requireDeviceAndStore } from '../http/requireDeviceAndStore.ts';
import type { Route } from '../http/Route.ts';
import { jsonResponse } from '../utils/jsonResponse.ts';
import { CART_PATH } from '../wire/paths.ts';

/** Returns a store's cart. Accepts `fast_mode`, which changes nothing: this cart is never slow or stale. */
export const getCart: Route = {
  method: 'GET',
  path: CART_PATH,
  handle(c, state) {
    const { device, store } = requireDeviceAndStore(c, state);
    return jsonResponse(priceCart(store, device.carts.read(store)));
  },
};
