import { isFirmlyError, isHttpError } from '../errors/guards.ts';
import { abortable } from '../utils/abortable.ts';

export interface RetryOptions {
  /** Number of attempts for a read, the first included. @default 3 */
  attempts?: number | undefined;
  /** Upper bound of the first delay, in milliseconds. It doubles with each attempt. @default 300 */
  baseDelayMs?: number | undefined;
  /** Upper bound of any delay, in milliseconds. A longer `Retry-After` ends the retries. @default 5000 */
  maxDelayMs?: number | undefined;
}

export type ResolvedRetryOptions = { [Key in keyof RetryOptions]-?: number };

/** Runs a read until it succeeds, fails with an error that is not retryable, or has used all attempts. */
export async function retry<T>(
  run: () => Promise<T>,
  { attempts, baseDelayMs, maxDelayMs }: ResolvedRetryOptions,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const retryAfterMs = isHttpError(error) ? (error.retryAfterMs ?? 0) : 0;
      if (attempt >= attempts || !isRetryable(error) || retryAfterMs > maxDelayMs) throw error;
      // Full jitter, so that clients that failed together do not retry together.
      const delayMs = Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
      await wait(Math.max(delayMs, retryAfterMs), signal);
    }
  }
}

/** Only reads are retried: a POST may have taken effect although no response came. */
function isRetryable(error: unknown): boolean {
  if (!isFirmlyError(error) || error.request?.method !== 'GET') return false;
  if (isHttpError(error)) return [408, 429].includes(error.status) || error.status >= 500;
  return error.name === 'NetworkError' || error.name === 'TimeoutError';
}

async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const delay = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await abortable(delay, signal);
  } finally {
    clearTimeout(timer);
  }
}
