import { priceCart } from '../cart/priceCart.ts';
import { toCartV2 } from '../cart/toCartV2.ts';
import { authenticate, authenticationError } from '../http/authenticate.ts';
import type { Route } from '../http/Route.ts';
import { jsonResponse } from '../utils/jsonResponse.ts';
import { errorResponse } from '../wire/errorResponse.ts';
import { API_PREFIX, CART_PATH } from '../wire/paths.ts';

/**
 * Lists every active cart but those of the stores in `excludes`, in the shape of the API's second version. A store whose cart
 * would fail by a scenario is listed without a cart: one store does not fail the response.
 */
export const getActiveCarts: Route = {
  method: 'GET',
  path: `${API_PREFIX}/v2/carts/active`,
  handle(c, state) {
    const { device, problem } = authenticate(c, state);
    if (problem) return errorResponse(c, authenticationError(problem, 401));

    const excludes = c.req.query('excludes') ?? '';
    const excluded = new Set(excludes.split(',').map((domain) => domain.trim()));
    const stores = device.carts.activeStores().filter(({ domain }) => !excluded.has(domain));
    return jsonResponse({
      domains: stores.map(({ domain }) => domain),
      carts: stores
        .filter(({ domain }) => !state.scenarios.hasFailure(CART_PATH.replace(':domain', domain)))
        .map((store) => toCartV2(store, priceCart(store, device.carts.read(store)))),
    });
  },
};
