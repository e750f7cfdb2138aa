import type { Route } from '../http/Route.ts';
import { jsonResponse } from '../utils/jsonResponse.ts';
import { CONTROL_PREFIX } from '../wire/paths.ts';

/** Lists the latest API calls as `{ requests }`, oldest first. */
export const getRequests: Route = {
  method: 'GET',
  path: `${CONTROL_PREFIX}/requests`,
  handle: (_c, { log }) => jsonResponse({ requests: log.entries }),
};
