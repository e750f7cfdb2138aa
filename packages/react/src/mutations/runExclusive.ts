import type { QueryClient } from '@tanstack/react-query';

const turns = new WeakMap<QueryClient, Map<string, Promise<unknown>>>();

/**
 * Runs a task when those of its name that came before are over, in the other tabs of this browser too. Not TanStack's
 * `scope`: there, what waits counts as paused, and on a page that is not looked at it stays so.
 */
export async function runExclusive<T>(
  queryClient: QueryClient,
  name: string,
  task: () => Promise<T>,
): Promise<T> {
  const ofCache = turns.get(queryClient) ?? new Map<string, Promise<unknown>>();
  turns.set(queryClient, ofCache);
  const before = ofCache.get(name);
  const turn = (async () => {
    await before?.catch(() => undefined);
    return withTabLock(name, task);
  })();
  ofCache.set(name, turn);
  try {
    return await turn;
  } finally {
    if (ofCache.get(name) === turn) ofCache.delete(name);
  }
}

async function withTabLock<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return task();
  let isGranted = false;
  try {
    return await locks.request(name, () => {
      isGranted = true;
      return task();
    });
  } catch (error) {
    if (isGranted) throw error;
    // Frames of an opaque origin have locks that refuse everyone.
    return task();
  }
}
