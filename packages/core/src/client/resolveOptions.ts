import type { FirmlyClientOptions } from './createFirmlyClient.ts';
import type { RetryOptions } from '../http/retry.ts';
import { isHeaderValue } from '../utils/isHeaderValue.ts';

const EXAMPLE = "Example: createFirmlyClient({ appId: 'my-app' }).";

// What a timer can wait: more, and it fires at once.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export interface CheckedOptions {
  baseUrl: string;
  timeoutMs: number;
  retryOptions: Required<RetryOptions>;
}

/** @throws TypeError for options that cannot work: what, why, how to mend it. */
export function resolveOptions(options: FirmlyClientOptions): CheckedOptions {
  const { appId, accessToken, timeoutMs = 10_000, retry = {} } = options;
  const { attempts = 3, baseDelayMs = 300, maxDelayMs = 5000 } = retry;
  if (appId !== undefined && accessToken !== undefined) {
    throw misuse(`got both \`appId\` and \`accessToken\`, and a request has one token. ${EXAMPLE}`);
  }
  if (accessToken === undefined && !appId) {
    throw misuse(`needs an \`appId\` or an \`accessToken\` to open a session with. ${EXAMPLE}`);
  }
  if (accessToken === undefined && !isHeaderValue(appId)) {
    throw misuse(
      `got an \`appId\` that cannot be a header: it may hold no space, and ASCII only. ${EXAMPLE}`,
    );
  }
  checkNumber('timeoutMs', timeoutMs, 1);
  checkNumber('retry.attempts', Math.floor(attempts) === attempts ? attempts : Number.NaN, 1);
  checkNumber('retry.baseDelayMs', baseDelayMs, 0);
  checkNumber('retry.maxDelayMs', maxDelayMs, 0);
  return {
    baseUrl: toBaseUrl(options.baseUrl ?? 'https://api.firmly.work'),
    timeoutMs,
    retryOptions: { attempts, baseDelayMs, maxDelayMs },
  };
}

function checkNumber(name: string, value: number, least: number): void {
  if (value >= least && value <= LONGEST_TIMER_MS) return;
  throw misuse(`got \`${name}: ${value}\`. Give a number from ${least} to ${LONGEST_TIMER_MS}.`);
}

/** Every path is put behind it, so it is an origin and a path, nothing else. */
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
    throw misuse(
      'needs as `baseUrl` an absolute http(s) URL without user, query or hash, ' +
        'since every path is put behind it. Example: "https://api.firmly.work".',
    );
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

function parse(input: string | URL): URL | undefined {
  try {
    return new URL(input);
  } catch {
    return undefined;
  }
}

function misuse(what: string): TypeError {
  return new TypeError(`firmly-kit: createFirmlyClient ${what}`);
}
