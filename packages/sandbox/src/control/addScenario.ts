import type { Route } from '../http/Route.ts';
import { invalidScenario } from '../scenarios/invalidScenario.ts';
import { jsonResponse } from '../utils/jsonResponse.ts';
import { readJsonBody } from '../utils/readJsonBody.ts';
import { errorResponse } from '../wire/errorResponse.ts';
import { CONTROL_PREFIX } from '../wire/paths.ts';

/** Queues `{ scenario, times?, path? }`. JSON knows no Infinity, so `times` may be the text `"Infinity"`. */
export const addScenario: Route = {
  method: 'POST',
  path: `${CONTROL_PREFIX}/scenarios`,
  async handle(c, { scenarios }) {
    const { scenario, times, ...options } = await readJsonBody(c);
    try {
      const count = times === 'Infinity' ? Infinity : times;
      scenarios.add(scenario, { ...options, ...(count !== undefined && { times: count }) });
      return jsonResponse({ scenario, times, ...options }, 201);
    } catch (error) {
      return errorResponse(c, invalidScenario(error));
    }
  },
};
