import { isFirmlyError, isHttpError } from '../errors/guards.ts';
import { abortable } from '../utils/abortable.ts';

export interface RetryOptions {
  /** How often a read is tried in all, the first time counted. @default 3 */
  attempts?: number;
  /** Upper bound of the first pause, in milliseconds; each further one doubles it. @default 300 */
  baseDelayMs?: number;
  /** Upper bound of any pause, in milliseconds. A `Retry-After` beyond it is not waited for. @default 5000 */
  maxDelayMs?: number;
}

/** Runs a read until it succeeds, cannot heal, or has been tried often enough. */
export async function retry<T>(
  run: () => Promise<T>,
  { attempts, baseDelayMs, maxDelayMs }: Required<RetryOptions>,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await run();
    } catch (error) {
      const retryAfterMs = isHttpError(error) ? (error.retryAfterMs ?? 0) : 0;
      if (tried >= attempts || !mayHeal(error) || retryAfterMs > maxDelayMs) throw error;
      // Full jitter: clients that failed together do not come back together.
      const pauseMs = Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (tried - 1));
      await wait(Math.max(pauseMs, retryAfterMs), signal);
    }
  }
}

/** Only reads are tried again: opening a session is a write, and may have been done although no answer came. */
function mayHeal(error: unknown): boolean {
  if (!isFirmlyError(error) || error.request?.method !== 'GET') return false;
  if (isHttpError(error)) return [408, 429].includes(error.status) || error.status >= 500;
  return error.name === 'NetworkError' || error.name === 'TimeoutError';
}

async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await abortable(pause, signal);
  } finally {
    clearTimeout(timer);
  }
}
