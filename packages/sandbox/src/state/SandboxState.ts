import type { Devices } from './deviceStore.ts';
import type { RequestLog } from './requestLog.ts';
import type { ScenarioQueue } from '../scenarios/scenarioQueue.ts';
import type { Shelves } from './inventory.ts';
import type { Tokens } from './sessionTokens.ts';

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
