import { authenticate, authenticationError } from '../http/authenticate.ts';
import type { Route } from '../http/Route.ts';
import { jsonResponse } from '../utils/jsonResponse.ts';
import { errorResponse } from '../wire/errorResponse.ts';
import { POSTAL_CODE_PATH } from '../wire/paths.ts';

/** The postal code of the device, `""` if none is set. */
export const getPostalCode: Route = {
  method: 'GET',
  path: POSTAL_CODE_PATH,
  handle(c, state) {
    const { device, problem } = authenticate(c, state);
    if (problem) return errorResponse(c, authenticationError(problem, 401));
    return jsonResponse({ postal_code: device.carts.postalCode() ?? '' });
  },
};
