import type { Route } from '../http/Route.ts';
import { CONTROL_PREFIX } from '../wire/paths.ts';

/** Forgets devices, carts, scenarios, logged calls and discontinued products. */
export const resetSandbox: Route = {
  method: 'POST',
  path: `${CONTROL_PREFIX}/reset`,
  handle(_c, state) {
    state.reset();
    return new Response(null, { status: 204 });
  },
};
