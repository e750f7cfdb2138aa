import type { FailedRequest } from '../errors/FirmlyError.ts';
import { NetworkError } from '../errors/NetworkError.ts';
import { TimeoutError } from '../errors/TimeoutError.ts';
import { withTimeout } from '../utils/withTimeout.ts';
import { abortable } from '../utils/abortable.ts';
import type { Redact } from './createRedactor.ts';

export interface Attempt {
  url: string;
  init: RequestInit;
  request: FailedRequest;
  redact: Redact;
  fetch: typeof globalThis.fetch;
  /** Until the whole body is read, in milliseconds. */
  timeoutMs: number;
  signal: AbortSignal | undefined;
}

export interface Answer {
  /** 0 where a browser hides the answer because it redirects. */
  status: number;
  headers: Headers;
  text: string;
}

/**
 * Sends one request once, and reads the whole answer.
 *
 * @throws TimeoutError, NetworkError, or the reason of `signal`.
 */
export async function attempt({
  url,
  init,
  request,
  redact,
  fetch,
  timeoutMs,
  signal,
}: Attempt): Promise<Answer> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop);

  async function send(): Promise<Answer> {
    const response = await fetch(url, { ...init, ...CAUTION, signal: controller.signal });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  function late(): TimeoutError {
    const error = new TimeoutError(request, timeoutMs);
    controller.abort(error);
    return error;
  }

  try {
    // The caller is let go at once, even where the given `fetch` ignores signals.
    return await withTimeout(abortable(send(), signal), timeoutMs, late);
  } catch (cause) {
    if (controller.signal.aborted) throw controller.signal.reason;
    throw new NetworkError(request, redact.cause(cause));
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

const CAUTION: RequestInit = {
  ...(isKnown('credentials') && { credentials: 'omit' }),
  ...(isKnown('cache') && { cache: 'no-store' }),
  // `fetch` takes custom headers along to whatever origin it is sent to; the token must not go there.
  redirect: 'manual',
};

/** Some edge runtimes throw at options they have no use for. */
function isKnown(option: string): boolean {
  return option in (globalThis.Request?.prototype ?? {});
}
