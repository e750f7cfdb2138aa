import type { Route } from '../http/Route.ts';
import { CONTROL_PREFIX } from '../wire/paths.ts';

/** Drops every queued scenario. */
export const clearScenarios: Route = {
  method: 'DELETE',
  path: `${CONTROL_PREFIX}/scenarios`,
  handle(_c, { scenarios }) {
    scenarios.clear();
    return new Response(null, { status: 204 });
  },
};
