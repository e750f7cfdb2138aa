import { CONTROL_PREFIX } from '../wire/paths.ts';
import type { Route } from '../http/Route.ts';

/** Drops every queued scenario. */
export const clearScenarios: Route = {
  method: 'DELETE',
  path: `${CONTROL_PREFIX}/scenarios`,
  handle(_c, { scenarios }) {
    scenarios.clear();
    return new Response(null, { status: 204 });
  },
};
