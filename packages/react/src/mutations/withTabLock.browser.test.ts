import { expect, onTestFinished, test, vi } from 'vitest';
import { withTabLock } from './withTabLock.ts';

const createName = () => `test ${crypto.randomUUID()}`;

/** A frame is a tab of its own to the browser's locks. */
function openTab(): LockManager {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const { navigator } = frame.contentWindow ?? window;
  return navigator.locks;
}

/** How many tabs hold a lock or wait for it. */
async function countRequests(name: string): Promise<number> {
  const { held = [], pending = [] } = await navigator.locks.query();
  return [...held, ...pending].filter((lock) => lock.name === name).length;
}

/** A tab that takes the lock and never releases it. */
async function hang(name: string) {
  await new Promise<void>((resolve) => {
    openTab()
      .request(name, () => {
        resolve();
        return new Promise(() => undefined);
      })
      .catch(() => undefined);
  });
}

test('a tab that hangs does not block the others, which still run one at a time', async () => {
  const name = createName();
  await hang(name);
  let running = 0;
  const counts: number[] = [];
  const runs = Array.from({ length: 3 }, async (_, index) =>
    withTabLock(name, 200, async (assertLocked) => {
      assertLocked();
      running += 1;
      counts.push(running);
      await countRequests(name);
      running -= 1;
      return index;
    }),
  );
  expect(await Promise.all(runs)).toEqual([0, 1, 2]);
  expect(counts).toEqual([1, 1, 1]);
});

test('a tab that wakes up after its lock was taken sends nothing until it has the lock again', async () => {
  const name = createName();
  const sent: string[] = [];
  let wakeUp: () => void = () => undefined;
  const sleep = new Promise<void>((resolve) => {
    wakeUp = resolve;
  });
  let runs = 0;
  const sleeper = withTabLock(name, 200, async (assertLocked) => {
    runs += 1;
    await sleep;
    assertLocked();
    sent.push('sleeper');
  });
  await expect.poll(() => runs).toBe(1);
  await withTabLock(name, 200, async (assertLocked) => {
    wakeUp();
    // The sleeper is awake, and may not send while this runs.
    await expect.poll(() => runs).toBe(1);
    await countRequests(name);
    assertLocked();
    sent.push('other');
  });
  await sleeper;
  expect(runs).toBe(2);
  expect(sent).toEqual(['other', 'sleeper']);
});

test('a long queue of tabs that do not hang is waited for', async () => {
  const name = createName();
  const order: string[] = [];
  const looks = vi.spyOn(navigator.locks, 'query');
  onTestFinished(() => looks.mockRestore());
  /** Until the waiting tab has looked twice more: it takes a lock over after more looks than that. */
  const hold = async () => {
    const before = looks.mock.calls.length;
    await expect.poll(() => looks.mock.calls.length).toBeGreaterThanOrEqual(before + 2);
  };
  let startHolding: () => void = () => undefined;
  const isQueued = new Promise<void>((resolve) => {
    startHolding = resolve;
  });
  const others = Array.from({ length: 4 }, (_, index) =>
    openTab().request(name, async () => {
      await isQueued;
      await hold();
      order.push(`tab ${index}`);
    }),
  );
  await expect.poll(() => countRequests(name)).toBe(4);
  const last = withTabLock(name, 400, async () => order.push('this tab'));
  await expect.poll(() => countRequests(name)).toBe(5);
  startHolding();
  await last;
  await Promise.all(others);
  expect(order).toHaveLength(5);
  expect(order.at(-1)).toBe('this tab');
});

test('the error of a task is the error of the call', async () => {
  await expect(
    withTabLock(createName(), 1000, async () => {
      throw new TypeError('broken');
    }),
  ).rejects.toThrow('broken');
});
