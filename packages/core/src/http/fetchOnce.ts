import type { FailedRequest } from '../errors/FirmlyError.ts';
import { NetworkError } from '../errors/NetworkError.ts';
import { TimeoutError } from '../errors/TimeoutError.ts';
import { withTimeout } from '../utils/withTimeout.ts';
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
  signal,
}: FetchOnceOptions): Promise<HttpResponse> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop);

  async function send(): Promise<HttpResponse> {
    const response = await fetch(url, { ...init, ...FETCH_DEFAULTS, signal: controller.signal });
    const text = await readText(response, maxResponseBytes);
    return { status: response.status, headers: response.headers, text };
  }

  function onTimeout(): TimeoutError {
    const error = new TimeoutError(request, timeoutMs);
    controller.abort(error);
    return error;
  }

  try {
    // Rejects at once when aborted, even if the app's `fetch` ignores signals.
    return await withTimeout(abortable(send(), signal), timeoutMs, onTimeout);
  } catch (cause) {
    if (controller.signal.aborted) throw controller.signal.reason;
    throw new NetworkError(request, redactor.redactError(cause));
  } finally {
    signal?.removeEventListener('abort', stop);
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
