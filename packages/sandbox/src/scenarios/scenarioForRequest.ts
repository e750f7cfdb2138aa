import { parseScenario } from './parseScenario.ts';
import type { Scenario } from './Scenario.ts';
import type { ScenarioQueue } from './scenarioQueue.ts';

/** A name, or the scenario's object as JSON. */
export const SCENARIO_HEADER = 'x-firmly-sandbox-scenario';

/**
 * The scenario of a request: the one in its header, else the next one queued for its path.
 *
 * @throws TypeError if the header holds no valid scenario.
 */
export function scenarioForRequest(request: Request, queue: ScenarioQueue): Scenario | undefined {
  const header = request.headers.get(SCENARIO_HEADER);
  if (header === null) return queue.take(new URL(request.url).pathname);
  return parseScenario(header.startsWith('{') ? parseJson(header) : header);
}

function parseJson(header: string): unknown {
  try {
    return JSON.parse(header);
  } catch (cause) {
    throw new TypeError(`The ${SCENARIO_HEADER} header is not valid JSON.`, { cause });
  }
}
