/** The lock was held for so long that another tab may have taken it. Nothing was sent. */
export class LockExpiredError extends Error {
  override readonly name = 'LockExpiredError';
}

/** Throws a `LockExpiredError` if it is too late to send a request under the lock. */
type AssertLocked = () => void;

// A waiting tab looks every 0.5 timeouts at who holds the lock. It takes the lock over when it has seen the same tab for 1.5
// timeouts: the holder may send for 0.5 timeouts, and its last request has then timed out.
const CHECK_RATIO = 0.5;
const CHECKS = 3;
const SEND_RATIO = CHECK_RATIO * CHECKS - 1;

/**
 * Runs `task` while no other tab of this browser runs one under the same name. A tab that hangs does not block the others:
 * they take its lock over when its last request must have timed out. `task` calls `assertLocked` right before it sends a
 * request. If that throws, `task` runs again under a new lock. Without Web Locks it runs at once.
 *
 * @param timeoutMs Limit of one request, in milliseconds.
 */
export async function withTabLock<T>(
  name: string,
  timeoutMs: number,
  task: (assertLocked: AssertLocked) => Promise<T>,
): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return task(() => undefined);
  let running: Promise<T> | undefined;

  function run(): Promise<T> {
    const grantedAt = performance.now();
    running = task(() => {
      if (performance.now() - grantedAt > timeoutMs * SEND_RATIO) throw new LockExpiredError();
    });
    return running;
  }

  try {
    await requestLock(locks, name, timeoutMs * CHECK_RATIO, run);
  } catch {
    // The task failed, or another tab took the lock while it ran, or this is a frame of an opaque origin, where every lock
    // is refused.
  }
  try {
    return await (running ?? task(() => undefined));
  } catch (error) {
    if (!(error instanceof LockExpiredError)) throw error;
    return withTabLock(name, timeoutMs, task);
  }
}

async function requestLock<T>(
  locks: LockManager,
  name: string,
  checkMs: number,
  run: () => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let isGranted = false;
  let holder: string | undefined;
  let checks = 0;
  const timer = setInterval(async () => {
    const current = await findHolder(locks, name);
    checks = current === holder ? checks + 1 : 0;
    holder = current;
    if (holder !== undefined && checks >= CHECKS) controller.abort();
  }, checkMs);
  try {
    return await locks.request(name, { signal: controller.signal }, () => {
      isGranted = true;
      clearInterval(timer);
      return run();
    });
  } catch (error) {
    if (isGranted || !controller.signal.aborted) throw error;
    const taken = await takeLock(locks, name, holder, run);
    return await (taken ? taken.result : requestLock(locks, name, checkMs, run));
  } finally {
    clearInterval(timer);
  }
}

/** Takes the lock from `holder`. Undefined if another tab was faster. */
async function takeLock<T>(
  locks: LockManager,
  name: string,
  holder: string | undefined,
  run: () => Promise<T>,
): Promise<{ result: Promise<T> } | undefined> {
  // Only one tab at a time may decide, else a tab could take the lock from one that has just taken it.
  return locks.request(`${name} takeover`, async () => {
    if ((await findHolder(locks, name)) !== holder) return undefined;
    return new Promise<{ result: Promise<T> }>((resolve) => {
      const result = locks.request(name, { steal: true }, () => {
        resolve({ result });
        return run();
      });
    });
  });
}

/** The id of the tab that holds the lock. */
async function findHolder(locks: LockManager, name: string): Promise<string | undefined> {
  const { held = [] } = await locks.query();
  return held.find((lock) => lock.name === name)?.clientId;
}
