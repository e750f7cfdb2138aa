import type { ScenarioQueue } from '../scenarios/scenarioQueue.ts';
import type { DeviceStore } from './deviceStore.ts';
import type { Inventory } from './inventory.ts';
import type { RequestLog } from './requestLog.ts';
import type { SessionTokens } from './sessionTokens.ts';

/** The state of one sandbox. */
export interface SandboxState {
  readonly devices: DeviceStore;
  readonly tokens: SessionTokens;
  readonly inventory: Inventory;
  readonly log: RequestLog;
  readonly scenarios: ScenarioQueue;
  acceptsAppId(appId: string): boolean;
  /** Forgets devices, carts, scenarios, logged calls and discontinued products. */
  reset(): void;
}
