import type { FirmlyClientOptions } from './FirmlyClient.ts';
import type { ResolvedRetryOptions } from '../http/retry.ts';
import { isHeaderValue } from '../utils/isHeaderValue.ts';

// The longest delay a timer supports. With a longer one it fires at once.
const MAX_TIMER_MS = 2 ** 31 - 1;

export interface ResolvedOptions {
  baseUrl: string;
  timeoutMs: number;
  maxResponseBytes: number;
  retryOptions: ResolvedRetryOptions;
}

/** Applies the defaults. @throws TypeError for invalid options: it says what, why, and how to fix it. */
export function resolveOptions(options: FirmlyClientOptions): ResolvedOptions {
  const {
    appId,
    accessToken,
    timeoutMs = 10_000,
    maxResponseBytes = 8_388_608,
    retry = {},
  } = options;
  const { attempts = 3, baseDelayMs = 300, maxDelayMs = 5000 } = retry;
  assert(
    (appId === undefined) !== (accessToken === undefined),
    "an `appId` or an `accessToken`, and not both: createFirmlyClient({ appId: 'my-app' })",
  );
  assert(
    accessToken !== undefined || isHeaderValue(appId),
    'an `appId` of ASCII characters without spaces, because it is sent as a header',
  );
  assertNumber('timeoutMs', timeoutMs, 1);
  assertNumber('maxResponseBytes', maxResponseBytes, 1);
  assertNumber('retry.attempts', attempts, 1);
  assert(Number.isInteger(attempts), `as \`retry.attempts\` a whole number, not ${attempts}`);
  assertNumber('retry.baseDelayMs', baseDelayMs, 0);
  assertNumber('retry.maxDelayMs', maxDelayMs, 0);
  return {
    baseUrl: toBaseUrl(`${options.baseUrl ?? 'https://api.firmly.work'}`, appId),
    timeoutMs,
    maxResponseBytes,
    retryOptions: { attempts, baseDelayMs, maxDelayMs },
  };
}

function assertNumber(name: string, value: number, min: number): void {
  assert(
    value >= min && value <= MAX_TIMER_MS,
    `as \`${name}\` a number from ${min} to ${MAX_TIMER_MS}, not ${value}`,
  );
}

/**
 * Paths are appended to it, so it may hold an origin and a path only.
 *
 * @param appId With it a path is accepted on a server: one that renders an app creates its client, and sends nothing with it.
 * @throws TypeError for anything else.
 */
export function toBaseUrl(input: string, appId?: string): string {
  const isPath = /^\/(?!\/)[^?#]*$/.test(input);
  const origin = globalThis.location?.origin;
  if (isPath && appId && !origin) return input;
  // Appended, not resolved: no path can lead to another origin then.
  const url = parse(isPath ? origin + input : input);
  const base = url ? url.origin + url.pathname : '';
  assert(
    base.startsWith('http') && url?.href.replace(/[?#]$/, '') === base,
    'as `baseUrl` an http(s) URL without user, query or hash, such as "https://api.firmly.work". ' +
      'On a server, put the origin before a path',
  );
  return base.replace(/\/+$/, '');
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function assert(isRight: unknown, need: string): asserts isRight {
  if (!isRight) throw new TypeError(`firmly-kit: the client needs ${need}.`);
}
