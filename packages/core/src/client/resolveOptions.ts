import type { FirmlyClientOptions } from './FirmlyClient.ts';
import type { ResolvedRetryOptions } from '../http/retry.ts';
import { isHeaderValue } from '../utils/isHeaderValue.ts';

const EXAMPLE = "Example: createFirmlyClient({ appId: 'my-app' }).";

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
  if (appId !== undefined && accessToken !== undefined) {
    throw createMisuseError(
      `got both \`appId\` and \`accessToken\`, and a request has one token. ${EXAMPLE}`,
    );
  }
  if (accessToken === undefined && !appId) {
    throw createMisuseError(
      `needs an \`appId\` or an \`accessToken\` to open a session with. ${EXAMPLE}`,
    );
  }
  if (accessToken === undefined && !isHeaderValue(appId)) {
    throw createMisuseError(
      `got an \`appId\` that cannot be sent as a header. Use ASCII characters without spaces. ${EXAMPLE}`,
    );
  }
  assertNumber('timeoutMs', timeoutMs, 1);
  assertNumber('maxResponseBytes', maxResponseBytes, 1);
  assertNumber('retry.attempts', Math.floor(attempts) === attempts ? attempts : Number.NaN, 1);
  assertNumber('retry.baseDelayMs', baseDelayMs, 0);
  assertNumber('retry.maxDelayMs', maxDelayMs, 0);
  return {
    baseUrl: toBaseUrl(options.baseUrl ?? 'https://api.firmly.work'),
    timeoutMs,
    maxResponseBytes,
    retryOptions: { attempts, baseDelayMs, maxDelayMs },
  };
}

function assertNumber(name: string, value: number, min: number): void {
  if (value >= min && value <= MAX_TIMER_MS) return;
  throw createMisuseError(
    `got \`${name}: ${value}\`. Give a number from ${min} to ${MAX_TIMER_MS}.`,
  );
}

/** Paths are appended to it, so it may hold an origin and a path only. */
function toBaseUrl(input: string | URL): string {
  const url = parse(input);
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.username ||
    url.password ||
    url.search ||
    url.hash
  ) {
    throw createMisuseError(
      'needs as `baseUrl` an absolute http(s) URL without user, query or hash, ' +
        'because paths are appended to it. Example: "https://api.firmly.work". ' +
        'On a server, put the origin before a path such as "/api".',
    );
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

function parse(input: string | URL): URL | undefined {
  try {
    // Appended, not resolved: no path can lead to another origin then.
    return new URL(/^\/(?!\/)/.test(`${input}`) ? `${globalThis.location?.origin}${input}` : input);
  } catch {
    return undefined;
  }
}

function createMisuseError(what: string): TypeError {
  return new TypeError(`firmly-kit: the client ${what}`);
}
