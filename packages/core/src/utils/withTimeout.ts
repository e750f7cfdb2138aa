import { abortable } from './abortable.ts';

/** Rejects with `onTimeout()` after `ms`, else settles as `promise` does. Does not stop the work behind `promise`. */
export async function withTimeout<T>(
  promise: Promise<T> | T,
  ms: number,
  onTimeout: () => unknown,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(onTimeout()), ms);
  try {
    return await abortable(Promise.resolve(promise), controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
