import { isHttpError } from '../errors/guards.ts';

export interface RetryOptions {
  /** How often a read is tried in all, the first time counted. @default 3 */
  attempts?: number;
  /** Upper bound of the first pause, in milliseconds; each further one doubles it. @default 300 */
  baseDelayMs?: number;
  /** Upper bound of any pause, in milliseconds. A `Retry-After` beyond it is not waited for. @default 5000 */
  maxDelayMs?: number;
}

/** Runs a request that changes nothing until it succeeds, cannot heal, or has been tried often enough. */
export async function retry<T>(
  run: () => Promise<T>,
  { attempts = 3, baseDelayMs = 300, maxDelayMs = 5000 }: RetryOptions,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await run();
    } catch (error) {
      const retryAfterMs = isHttpError(error) ? (error.retryAfterMs ?? 0) : 0;
      if (tried >= attempts || !mayHeal(error) || retryAfterMs > maxDelayMs) throw error;
      // Full jitter: clients that failed together do not come back together.
      const pause = Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (tried - 1));
      await wait(Math.max(pause, retryAfterMs), signal);
    }
  }
}

function mayHeal(error: unknown): boolean {
  if (isHttpError(error)) return [408, 429].includes(error.status) || error.status >= 500;
  return error instanceof Error && (error.name === 'NetworkError' || error.name === 'TimeoutError');
}

function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(done, ms);
    function stop() {
      clearTimeout(timer);
      reject(signal?.reason);
    }
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
  });
}
