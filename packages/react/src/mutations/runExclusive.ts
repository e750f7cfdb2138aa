import type { QueryClient } from '@tanstack/react-query';

const queues = new WeakMap<QueryClient, Map<string, Promise<unknown>>>();

/**
 * Runs functions with the same name one at a time, in the order of the calls, also across tabs. Not TanStack
 * Query's mutation `scope`: it counts queued mutations as paused, and on a hidden page they stay paused.
 */
export async function runExclusive<T>(
  queryClient: QueryClient,
  name: string,
  run: () => Promise<T>,
): Promise<T> {
  const lastByName = queues.get(queryClient) ?? new Map<string, Promise<unknown>>();
  queues.set(queryClient, lastByName);
  const previous = lastByName.get(name);
  const current = (async () => {
    await previous?.catch(() => undefined);
    return withTabLock(name, run);
  })();
  lastByName.set(name, current);
  try {
    return await current;
  } finally {
    if (lastByName.get(name) === current) lastByName.delete(name);
  }
}

async function withTabLock<T>(name: string, run: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return run();
  let isGranted = false;
  try {
    return await locks.request(name, () => {
      isGranted = true;
      return run();
    });
  } catch (error) {
    if (isGranted) throw error;
    // A frame of an opaque origin rejects every lock request.
    return run();
  }
}
