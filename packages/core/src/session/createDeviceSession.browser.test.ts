import { createSandbox } from '@firmly-kit/sandbox';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createFirmlyClient } from '../client/createFirmlyClient.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';

const SESSION = '/api/v1/browser-session';

/** Clients of one app on one origin, as tabs have them: one localStorage, one set of locks. */
function createTabs(count: number) {
  const clock = { now: Date.now() };
  const sandbox = createSandbox({ seed: 'single', now: () => clock.now });
  onTestFinished(() => localStorage.clear());
  return {
    sandbox,
    clock,
    sessions: () => sandbox.requests.filter(({ path }) => path === SESSION).length,
    tabs: Array.from({ length: count }, () =>
      createFirmlyClient({ appId: 'tabs', fetch: sandbox.fetch }),
    ),
  };
}

/** `localStorage` as another process has it: what a tab stores there is seen when the event comes. */
function createLateStorage() {
  let held: string | null | undefined;
  let reads = 0;
  return {
    storage: {
      // Asynchronous, so that it is read after the lock was granted only.
      async getItem(key: string) {
        if (held === undefined) return localStorage.getItem(key);
        reads += 1;
        return held;
      },
      setItem: (key: string, value: string) => localStorage.setItem(key, value),
    },
    hold: () => void (held = localStorage.getItem(Object.keys(localStorage)[0] ?? '')),
    reads: () => reads,
    release() {
      held = undefined;
      globalThis.dispatchEvent(new StorageEvent('storage'));
    },
  };
}

test('tabs that open at once share one device', async () => {
  const { tabs, sessions } = createTabs(5);
  await Promise.all(tabs.map((client) => getActiveDomains(client)));
  expect(sessions()).toBe(1);
});

test('two tabs, twenty-five calls each, on an expired token: one renewal', async () => {
  const { tabs, clock, sessions } = createTabs(2);
  for (const client of tabs) await getActiveDomains(client);
  clock.now += 3601 * 1000;
  await Promise.all(
    tabs.flatMap((client) => Array.from({ length: 25 }, () => getActiveDomains(client))),
  );
  expect(sessions()).toBe(2);
});

test('a tab that waited for another’s renewal also waits for what that tab stored', async () => {
  const { sandbox, clock, tabs, sessions } = createTabs(1);
  const late = createLateStorage();
  const [first] = tabs;
  const second = createFirmlyClient({ appId: 'tabs', fetch: sandbox.fetch, storage: late.storage });
  for (const client of [first, second]) if (client) await getActiveDomains(client);
  clock.now += 3601 * 1000;
  late.hold();
  const reads = [first, second].map((client) => client && getActiveDomains(client));
  await reads[0];
  await vi.waitFor(() => expect(late.reads()).toBeGreaterThan(0));
  late.release();
  await reads[1];
  expect(sessions()).toBe(2);
});

test('without locks, a tab still takes up what another has renewed', async () => {
  vi.stubGlobal('navigator', {});
  onTestFinished(() => void vi.unstubAllGlobals());
  const { tabs, clock, sessions } = createTabs(2);
  for (const client of tabs) await getActiveDomains(client);
  clock.now += 3601 * 1000;
  for (const client of tabs) await getActiveDomains(client);
  expect(sessions()).toBe(2);
});

test('locks that refuse, as in a frame of an opaque origin, cost nothing', async () => {
  const request = vi.fn<() => Promise<never>>(() =>
    Promise.reject(new DOMException('denied', 'SecurityError')),
  );
  vi.stubGlobal('navigator', { locks: { request } });
  onTestFinished(() => void vi.unstubAllGlobals());
  const { tabs, sessions } = createTabs(1);
  for (const client of tabs) await getActiveDomains(client);
  expect(request).toHaveBeenCalled();
  expect(sessions()).toBe(1);
});

test('the device is kept in localStorage, under the app and the API', async () => {
  const { tabs } = createTabs(1);
  for (const client of tabs) await getActiveDomains(client);
  expect(Object.keys(localStorage)).toEqual(['firmly-kit:session:tabs@https://api.firmly.work']);
});

test('an app that clears localStorage keeps the device', async () => {
  const { tabs, sessions } = createTabs(2);
  for (const client of tabs) {
    await getActiveDomains(client);
    const stored = Object.entries(localStorage);
    localStorage.clear();
    await getActiveDomains(client);
    expect(stored).toHaveLength(1);
    expect(Object.entries(localStorage)).toEqual(stored);
  }
  expect(sessions()).toBe(1);
});
