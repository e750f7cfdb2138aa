import type { Devices } from './devices.ts';
import type { RequestLog } from './requestLog.ts';
import type { ScenarioQueue } from './scenarios/scenarioQueue.ts';
import type { Shelves } from './shelves.ts';
import type { Tokens } from './session/tokens.ts';

/** All that one sandbox remembers. */
export interface SandboxState {
  readonly devices: Devices;
  readonly tokens: Tokens;
  readonly shelves: Shelves;
  readonly log: RequestLog;
  readonly scenarios: ScenarioQueue;
  acceptsAppId(appId: string): boolean;
  /** Forgets devices, carts, scenarios and logged calls, and sells everything again. */
  reset(): void;
}
