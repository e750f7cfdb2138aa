import { checked, text, times } from './checks.ts';
import { parseScenario } from './parseScenario.ts';
import type { Scenario } from './Scenario.ts';

/** Which requests a scenario is for. */
export interface ScenarioOptions {
  /** How many requests it plays for; `Infinity` lasts until cleared. @default 1 */
  times?: number | undefined;
  /** Only requests whose path contains this text. @default every API path */
  path?: string | undefined;
}

/** The scenarios that wait for a request, oldest first. */
export interface ScenarioQueue {
  /** @throws TypeError if the scenario or an option is not valid. */
  add(scenario: unknown, options?: Readonly<Record<string, unknown>>): void;
  /** The first scenario meant for this path. Counts it as played once more. */
  take(path: string): Scenario | undefined;
  /** Whether a request for this path would fail. Does not count as played. */
  hasFailure(path: string): boolean;
  clear(): void;
}

interface QueuedScenario {
  scenario: Scenario;
  remaining: number;
  path: string;
}

export function createScenarioQueue(): ScenarioQueue {
  const queue: QueuedScenario[] = [];
  return {
    add(input, { times: count = 1, path, ...stray } = {}) {
      rejectUnknownOptions(stray);
      queue.push({
        scenario: parseScenario(input),
        remaining: checked('times', count, times),
        path: path === undefined ? '' : checked('path', path, text),
      });
    },
    take(path) {
      const index = queue.findIndex((queued) => path.includes(queued.path));
      const queued = queue[index];
      if (!queued) return undefined;
      queued.remaining -= 1;
      if (queued.remaining === 0) queue.splice(index, 1);
      return queued.scenario;
    },
    hasFailure: (path) =>
      queue.some((queued) => path.includes(queued.path) && queued.scenario.kind !== 'latency'),
    clear() {
      queue.length = 0;
    },
  };
}

// As with a scenario's fields: a misspelt `times` would otherwise be ignored.
function rejectUnknownOptions(stray: object): void {
  const [name] = Object.keys(stray);
  if (name === undefined) return;
  throw new TypeError(`A scenario has no option "${name}". Its options: times, path.`);
}
