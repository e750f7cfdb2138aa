import { findStore } from '../catalogue/index.ts';
import { emptyCart } from '../emptyCart.ts';
import { errorResponse } from '../http/errorResponse.ts';
import { jsonResponse } from '../http/jsonResponse.ts';
import { API_PREFIX } from '../paths.ts';
import {
  authenticate,
  authenticationError,
  type AuthenticationProblem,
} from '../session/authenticate.ts';
import type { Route } from './Route.ts';

/** Answers a store's cart; `fast_mode` is taken and changes nothing, as this cart is never slow or stale. */
export const getCart: Route = {
  method: 'GET',
  path: `${API_PREFIX}/v1/domains/:domain/cart`,
  handle(c, state) {
    const { device, problem } = authenticate(c, state);
    if (problem) return errorResponse(c, authenticationError(problem, statusOf(problem)));

    const store = findStore(c.req.param('domain'));
    if (!store) {
      return errorResponse(c, {
        status: 404,
        error: 'ErrorCartNotFound',
        text: 'Cart was not found.',
      });
    }
    return jsonResponse(device.carts.read(store.domain) ?? emptyCart(store));
  },
};

/** This endpoint's page calls a missing or invalid header a 400; a genuine token that no longer serves is a 401. */
function statusOf(problem: AuthenticationProblem): 400 | 401 {
  return problem === 'MissingAuthHeader' || problem === 'InvalidToken' ? 400 : 401;
}
