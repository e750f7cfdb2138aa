import type { Context } from 'hono';
import type { Store } from '../cart/Store.ts';
import { findStore } from '../catalogue/findStore.ts';
import type { Device } from '../state/deviceStore.ts';
import type { SandboxState } from '../state/SandboxState.ts';
import { ApiException } from '../utils/ApiException.ts';
import { authenticate, authenticationError } from './authenticate.ts';
import type { AuthenticationProblem } from './authenticate.ts';

/** Whose cart a request is about, and at which store. @throws ApiException if either cannot be said. */
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

/** A cart's page calls a missing or invalid header a 400; a genuine token that no longer serves is a 401. */
function getErrorStatus(problem: AuthenticationProblem): 400 | 401 {
  return problem === 'MissingAuthHeader' || problem === 'InvalidToken' ? 400 : 401;
}
