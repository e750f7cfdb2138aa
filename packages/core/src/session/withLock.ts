/**
 * Runs `task` while no other tab of this browser runs one under the same name; at once where there are no Web Locks, or
 * where one is not to be had within `timeoutMs`: a tab that hangs must not hold up the others.
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
    // Frames of an opaque origin have locks that refuse everyone.
    return task();
  } finally {
    clearTimeout(timer);
  }
}
