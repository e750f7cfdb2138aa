import { seeds } from './catalogue/seeds.ts';
import { createApp } from './createApp.ts';
import { createFetch, type SandboxFetch } from './http/createFetch.ts';
import { assertOptions, type SandboxOptions } from './SandboxOptions.ts';
import type { Scenario, ScenarioName } from './scenarios/Scenario.ts';
import { createScenarioQueue, type ScenarioOptions } from './scenarios/scenarioQueue.ts';
import { createDeviceStore } from './state/deviceStore.ts';
import { createInventory } from './state/inventory.ts';
import { createRequestLog, type SandboxRequest } from './state/requestLog.ts';
import type { SandboxState } from './state/SandboxState.ts';
import { createSessionTokens } from './state/sessionTokens.ts';
import { submitCart } from './state/submitCart.ts';

const HOUR_SECONDS = 60 * 60;
const WEEK_SECONDS = 7 * 24 * HOUR_SECONDS;

/** Firmly's cart API in memory. */
export interface Sandbox {
  /**
   * Responds to a request as the API does. Takes the arguments of the global `fetch` and needs no `this`, so it can be a
   * client's `fetch`. The host of the URL does not matter.
   *
   * @throws the signal's reason, if the request is aborted.
   */
  readonly fetch: SandboxFetch;
  /** The last 1000 API calls, oldest first; preflights and the sandbox's own routes are not among them. Live. */
  readonly requests: readonly SandboxRequest[];
  /**
   * Makes the next API call go wrong. Scenarios are queued: a call takes the first one meant for its path.
   *
   * @throws TypeError if the scenario or an option is not valid.
   */
  scenario(this: void, scenario: Scenario | ScenarioName, options?: ScenarioOptions): void;
  /** Drops every queued scenario. */
  clearScenarios(this: void): void;
  /**
   * Discontinues a product for every device: it cannot be added, and the next request for a cart removes its line with
   * the notice `CART_ITEMS_REMOVED`. Submitted carts keep it.
   *
   * @throws TypeError if there is no such store, or it never sold that sku.
   */
  discontinue(this: void, domain: string, sku: string): void;
  /**
   * Submits every device's cart at a store, as if the shopper had paid for it in another window: from then on it is
   * read-only.
   *
   * @throws TypeError if there is no such store, or no cart there that can be submitted.
   */
  submitCart(this: void, domain: string): void;
  /** Forgets devices, carts, scenarios, logged calls and discontinued products. Tokens issued so far are refused with a 401. */
  reset(this: void): void;
}

/**
 * Creates a local stand-in for Firmly's cart API. It uses web standards only, so it runs in Node and in a page alike.
 *
 * @throws TypeError if an option is not valid.
 * @example
 * ```ts
 * const sandbox = createSandbox({ seed: 'single' });
 * const response = await sandbox.fetch('https://api.firmly.work/api/v1/browser-session', {
 *   method: 'POST',
 *   headers: { 'x-firmly-app-id': 'my-app' },
 * });
 * response.status; // 200
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const state = createState(options);
  const app = createApp(state);
  return {
    fetch: createFetch((request) => app.fetch(request)),
    requests: state.log.entries,
    scenario: (scenario, scenarioOptions) => state.scenarios.add(scenario, { ...scenarioOptions }),
    clearScenarios: () => state.scenarios.clear(),
    discontinue: (domain, sku) => state.inventory.discontinue(domain, sku),
    submitCart: (domain) => submitCart(state.devices, domain),
    reset: () => state.reset(),
  };
}

function createState(options: SandboxOptions): SandboxState {
  assertOptions(options);
  const {
    seed = 'demo',
    now = Date.now,
    tokenLifetimeSeconds = HOUR_SECONDS,
    cartLifetimeSeconds = WEEK_SECONDS,
    appIds,
  } = options;

  const inventory = createInventory();
  const devices = createDeviceStore({
    seeded: seeds[seed],
    inventory,
    now,
    lifetimeSeconds: cartLifetimeSeconds,
  });
  const scenarios = createScenarioQueue();
  const log = createRequestLog();
  return {
    devices,
    inventory,
    scenarios,
    log,
    tokens: createSessionTokens({ now, lifetimeSeconds: tokenLifetimeSeconds }),
    acceptsAppId: (appId) => appIds?.includes(appId) ?? true,
    reset() {
      devices.clear();
      inventory.clear();
      scenarios.clear();
      log.clear();
    },
  };
}
