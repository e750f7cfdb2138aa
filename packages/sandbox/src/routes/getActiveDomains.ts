import { authenticate, authenticationError } from '../http/authenticate.ts';
import type { Route } from '../http/Route.ts';
import { jsonResponse } from '../utils/jsonResponse.ts';
import { errorResponse } from '../wire/errorResponse.ts';
import { API_PREFIX } from '../wire/paths.ts';

/** Lists the stores whose cart has not expired and holds at least one item. */
export const getActiveDomains: Route = {
  method: 'GET',
  path: `${API_PREFIX}/v2/carts/active-domains`,
  handle(c, state) {
    const { device, problem } = authenticate(c, state);
    if (problem) return errorResponse(c, authenticationError(problem, 401));
    return jsonResponse({ domains: device.carts.activeStores().map(({ domain }) => domain) });
  },
};
