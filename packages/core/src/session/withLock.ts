/**
 * Runs `task` while no other tab of this browser runs one under the same name. Without Web Locks, or if the lock is not
 * granted within `timeoutMs`, it runs at once: a tab that hangs must not block the others.
 */
export async function withLock<T>(
  name: string,
  timeoutMs: number,
  task: () => Promise<T>,
): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return task();
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  let isGranted = false;
  try {
    return await locks.request(name, { signal: controller.signal }, () => {
      isGranted = true;
      clearTimeout(timer);
      return task();
    });
  } catch (error) {
    if (isGranted) throw error;
    // The lock timed out, or this is a frame with an opaque origin, where every lock is refused.
    return task();
  } finally {
    clearTimeout(timer);
  }
}
