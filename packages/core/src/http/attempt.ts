import type { RequestInfo } from '../errors/FirmlyError.ts';
import { NetworkError } from '../errors/NetworkError.ts';
import { TimeoutError } from '../errors/TimeoutError.ts';

export interface Attempt {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: string;
  request: RequestInfo;
  fetch: typeof globalThis.fetch;
  /** Until the whole body is read, in milliseconds. */
  timeoutMs: number;
  signal: AbortSignal | undefined;
}

export interface Answer {
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
  request,
  fetch,
  timeoutMs,
  signal,
  ...init
}: Attempt): Promise<Answer> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  // A race, not only a signal: the caller is let go at once, even where the given `fetch` ignores signals.
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
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
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  try {
    return await Promise.race([send(), stopped]);
  } catch (cause) {
    if (controller.signal.aborted) throw controller.signal.reason;
    throw new NetworkError(request, cause);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
