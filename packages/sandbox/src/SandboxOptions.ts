import { isSeed, type Seed, seedNames } from './catalogue/seeds.ts';

/** How a sandbox behaves. Everything has a default. */
export interface SandboxOptions {
  /**
   * Which carts a new device starts with: `demo` (five stores in four currencies, and some that must not be listed),
   * `multiple` and `single` (the API page's examples), or `none`.
   * @default 'demo'
   */
  seed?: Seed;
  /** The clock, in milliseconds since the epoch. @default Date.now */
  now?: () => number;
  /** How long a session token lasts, in seconds. @default 3600 */
  tokenLifetimeSeconds?: number;
  /** How long a cart lives after its last read or mutation, in seconds. @default 604800 (a week) */
  cartLifetimeSeconds?: number;
  /** The app ids that may open a session. @default any that is not empty */
  appIds?: readonly string[];
}

/** @throws TypeError naming the first option that is not valid. */
export function assertOptions(options: SandboxOptions): void {
  const { seed, tokenLifetimeSeconds, cartLifetimeSeconds } = options;
  if (seed !== undefined && !isSeed(seed)) {
    throw new TypeError(`There is no seed "${String(seed)}". Use one of: ${seedNames.join(', ')}.`);
  }
  assertLifetime('tokenLifetimeSeconds', tokenLifetimeSeconds);
  assertLifetime('cartLifetimeSeconds', cartLifetimeSeconds);
}

function assertLifetime(name: string, seconds: number | undefined): void {
  if (seconds === undefined || (Number.isSafeInteger(seconds) && seconds > 0)) return;
  throw new TypeError(`${name} must be a whole number of seconds above 0, not ${seconds}.`);
}
