/**
 * Runs `task` while no other tab of this browser runs one under the same name. Without Web Locks, or if the lock is not
 * granted within `timeoutMs`, it runs at once: a tab that hangs must not block the others.
 *
 * @param task Receives whether another tab held the lock before.
 */
export async function withLock<T>(
  name: string,
  timeoutMs: number,
  task: (hasWaited: boolean) => Promise<T>,
): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return task(false);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  let isGranted = false;
  function run(hasWaited: boolean): Promise<T> {
    isGranted = true;
    clearTimeout(timer);
    return task(hasWaited);
  }
  try {
    const atOnce = await locks.request(
      name,
      { ifAvailable: true },
      async (lock) => lock && { value: await run(false) },
    );
    if (atOnce) return atOnce.value;
    return await locks.request(name, { signal: controller.signal }, () => run(true));
  } catch (error) {
    if (isGranted) throw error;
    // The lock timed out, or this is a frame with an opaque origin, where every lock is refused.
    return task(false);
  } finally {
    clearTimeout(timer);
  }
}
