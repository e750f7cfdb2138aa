/**
 * Runs `task` while no other tab of this browser runs one under the same name; at once where there are no Web Locks.
 */
export async function withLock<T>(name: string, task: () => Promise<T>): Promise<T> {
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
