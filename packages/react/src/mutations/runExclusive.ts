import { isServer, type QueryClient } from '@tanstack/react-query';

// One queue for the whole page, whichever query client a mutation belongs to. A server has one for each query client.
const PAGE = {};
const queues = new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * Runs functions with the same name one at a time, in the order of the calls. Not TanStack Query's mutation `scope`: it
 * counts queued mutations as paused, and on a hidden page they stay paused.
 */
export async function runExclusive<T>(
  queryClient: QueryClient,
  name: string,
  run: () => Promise<T>,
): Promise<T> {
  const owner = isServer ? queryClient : PAGE;
  const lastByName = queues.get(owner) ?? new Map<string, Promise<unknown>>();
  queues.set(owner, lastByName);
  const previous = lastByName.get(name);
  const current = (async () => {
    await previous?.catch(() => undefined);
    return run();
  })();
  lastByName.set(name, current);
  try {
    return await current;
  } finally {
    if (lastByName.get(name) === current) lastByName.delete(name);
  }
}
