import type { FailedRequest } from '../errors/FirmlyError.ts';
import { NetworkError } from '../errors/NetworkError.ts';
import { TimeoutError } from '../errors/TimeoutError.ts';
import { abortable } from '../utils/abortable.ts';
import type { Redactor } from './createRedactor.ts';
import { readText } from './readText.ts';

export interface FetchOnceOptions {
  url: string;
  init: RequestInit;
  request: FailedRequest;
  redactor: Redactor;
  fetch: typeof globalThis.fetch;
  /** Limit until the whole body is read, in milliseconds. */
  timeoutMs: number;
  maxResponseBytes: number;
  signal: AbortSignal | undefined;
}

export interface HttpResponse {
  /** 0 if the response is a redirect, which browsers hide. */
  status: number;
  headers: Headers;
  /** Undefined if the body is longer than `maxResponseBytes`. */
  text: string | undefined;
}

/**
 * Sends one request once and reads the response.
 *
 * @throws TimeoutError, NetworkError, or the signal's reason.
 */
export async function fetchOnce({
  url,
  init,
  request,
  redactor,
  fetch,
  timeoutMs,
  maxResponseBytes,
  signal: callerSignal,
}: FetchOnceOptions): Promise<HttpResponse> {
  callerSignal?.throwIfAborted();
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(new TimeoutError(request, timeoutMs)), timeoutMs);
  const signal = AbortSignal.any([timeout.signal, ...(callerSignal ? [callerSignal] : [])]);

  async function send(): Promise<HttpResponse> {
    const response = await fetch(url, { ...init, ...FETCH_DEFAULTS, signal });
    const { status, headers } = response;
    return { status, headers, text: await readText(response, maxResponseBytes) };
  }

  try {
    // Rejects at once when aborted, even if the app's `fetch` ignores signals.
    return await abortable(send(), signal);
  } catch (cause) {
    signal.throwIfAborted();
    throw new NetworkError(request, redactor.redactError(cause));
  } finally {
    clearTimeout(timer);
  }
}

const FETCH_DEFAULTS: RequestInit = {
  ...(isSupported('credentials') && { credentials: 'omit' }),
  ...(isSupported('cache') && { cache: 'no-store' }),
  // `fetch` repeats custom headers at the target of a redirect, and the token must not go there.
  redirect: 'manual',
};

/** Some edge runtimes throw for options they do not support. */
function isSupported(option: string): boolean {
  return option in (globalThis.Request?.prototype ?? {});
}
