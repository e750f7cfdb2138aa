import { authenticate, authenticationError } from '../http/authenticate.ts';
import { readPostalCode } from '../http/readPostalCode.ts';
import type { Route } from '../http/Route.ts';
import { jsonResponse } from '../utils/jsonResponse.ts';
import { readJsonBody } from '../utils/readJsonBody.ts';
import { errorResponse } from '../wire/errorResponse.ts';
import { POSTAL_CODE_PATH } from '../wire/paths.ts';

/** Sets the postal code of the device, for which every store prices its delivery again. */
export const setPostalCode: Route = {
  method: 'POST',
  path: POSTAL_CODE_PATH,
  async handle(c, state) {
    const { device, problem } = authenticate(c, state);
    if (problem) return errorResponse(c, authenticationError(problem, 401));
    const { postal_code } = await readJsonBody(c);
    const postalCode = readPostalCode(postal_code);
    device.carts.setPostalCode(postalCode);
    return jsonResponse({ postal_code: postalCode });
  },
};
