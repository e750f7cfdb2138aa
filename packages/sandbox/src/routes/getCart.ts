import { priceCart } from '../cart/priceCart.ts';
import { requireDeviceAndStore } from '../http/requireDeviceAndStore.ts';
import type { Route } from '../http/Route.ts';
import { jsonResponse } from '../utils/jsonResponse.ts';
import { CART_PATH } from '../wire/paths.ts';

/** Answers a store's cart; `fast_mode` is accepted and changes nothing, as this cart is never slow or stale. */
export const getCart: Route = {
  method: 'GET',
  path: CART_PATH,
  handle(c, state) {
    const { device, store } = requireDeviceAndStore(c, state);
    return jsonResponse(priceCart(store, device.carts.read(store)));
  },
};
