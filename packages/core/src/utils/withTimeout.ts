import { abortable } from './abortable.ts';

/** `promise`, or a rejection with `late()` once it has taken longer than `ms`. What `promise` does goes on. */
export async function withTimeout<T>(
  promise: Promise<T> | T,
  ms: number,
  late: () => unknown,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(late()), ms);
  try {
    return await abortable(Promise.resolve(promise), controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
