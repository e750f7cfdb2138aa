import type { Context } from 'hono';
import type { Store } from '../cart/Store.ts';
import { findStore } from '../catalogue/findStore.ts';
import type { Device } from '../state/deviceStore.ts';
import type { SandboxState } from '../state/SandboxState.ts';
import { ApiException } from '../utils/ApiException.ts';
import { authenticate, authenticationError } from './authenticate.ts';
import type { AuthenticationProblem } from './authenticate.ts';

/** The device and the store of a request. @throws ApiException if either is unknown. */
export function requireDeviceAndStore(
  c: Context,
  state: SandboxState,
): { device: Device; store: Store } {
  const { device, problem } = authenticate(c, state);
  if (problem) {
    const { status, error, text } = authenticationError(problem, getErrorStatus(problem));
    throw new ApiException(status, error, text);
  }
  const store = findStore(c.req.param('domain'));
  if (!store) throw new ApiException(404, 'ErrorCartNotFound', 'Cart was not found.');
  return { device, store };
}

/** By the API's cart page, a missing or invalid header is a 400. An expired token, or an unknown device's, is a 401. */
function getErrorStatus(problem: AuthenticationProblem): 400 | 401 {
  return problem === 'MissingAuthHeader' || problem === 'InvalidToken' ? 400 : 401;
}
