import type { MiddlewareHandler } from 'hono';
import { errorResponse } from '../wire/errorResponse.ts';
import { invalidScenario } from './invalidScenario.ts';
import { playScenario } from './playScenario.ts';
import type { Scenario } from './Scenario.ts';
import type { ScenarioEnv } from './ScenarioEnv.ts';
import { scenarioForRequest } from './scenarioForRequest.ts';
import type { ScenarioQueue } from './scenarioQueue.ts';

/** Plays each request's scenario, if it has one. */
export function scenarioMiddleware(queue: ScenarioQueue): MiddlewareHandler<ScenarioEnv> {
  return async (c, next) => {
    let scenario: Scenario | undefined;
    try {
      scenario = scenarioForRequest(c.req.raw, queue);
    } catch (error) {
      return errorResponse(c, invalidScenario(error));
    }
    return scenario ? playScenario(c, next, scenario) : next();
  };
}
