import { jsonResponse } from '../http/jsonResponse.ts';
import { identify } from '../identify.ts';
import { CART_PATH } from '../paths.ts';
import { priceCart } from '../priceCart.ts';
import type { Route } from './Route.ts';

/** Answers a store's cart; `fast_mode` is taken and changes nothing, as this cart is never slow or stale. */
export const getCart: Route = {
  method: 'GET',
  path: CART_PATH,
  handle(c, state) {
    const { device, store } = identify(c, state);
    return jsonResponse(priceCart(store, device.carts.read(store)));
  },
};
