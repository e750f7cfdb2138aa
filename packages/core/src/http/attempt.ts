import type { RequestInfo } from '../errors/FirmlyError.ts';
import { NetworkError } from '../errors/NetworkError.ts';
import { TimeoutError } from '../errors/TimeoutError.ts';
import { orAborted } from '../orAborted.ts';
import { redact, redactCause } from './redact.ts';

export interface Attempt {
  url: string;
  init: RequestInit;
  request: RequestInfo;
  secret: string | undefined;
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
  secret,
  fetch,
  timeoutMs,
  signal,
}: Attempt): Promise<Answer> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', abort);
  const timer = setTimeout(() => controller.abort(new TimeoutError(request, timeoutMs)), timeoutMs);

  async function send(): Promise<Answer> {
    const response = await fetch(url, {
      ...init,
      signal: controller.signal,
      credentials: 'omit',
      cache: 'no-store',
      // `fetch` takes custom headers along to whatever origin it is sent to; the token must not go there.
      redirect: 'manual',
    });
    const text = redact(await response.text(), secret);
    return { status: response.status, headers: response.headers, text };
  }

  try {
    // A race, not only a signal: the caller is let go at once, even where the given `fetch` ignores signals.
    return await orAborted(send(), controller.signal);
  } catch (cause) {
    if (controller.signal.aborted) throw controller.signal.reason;
    throw new NetworkError(request, redactCause(cause, secret));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
