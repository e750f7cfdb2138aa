import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createSandbox } from '../createSandbox.ts';

const ACTIVE_DOMAINS_URL = 'https://api.firmly.work/api/v2/carts/active-domains';

test('fetch needs no this, and takes the arguments of the global fetch', async () => {
  const { fetch } = createSandbox();
  const headers = { 'x-firmly-authorization': 'nonsense' };
  const responses = [
    await fetch(ACTIVE_DOMAINS_URL, { headers }),
    await fetch(new URL(ACTIVE_DOMAINS_URL), { headers }),
    await fetch(new Request(ACTIVE_DOMAINS_URL, { headers })),
    await fetch(new Request(ACTIVE_DOMAINS_URL), { headers }),
  ];
  for (const response of responses) {
    expect(await response.json()).toHaveProperty('error', 'InvalidToken');
  }
});

test('a hanging call rejects with the reason it is aborted for', async () => {
  const { fetch, scenario, requests } = createSandbox();
  scenario('hang', { times: 2 });
  for (const asRequest of [true, false]) {
    const controller = new AbortController();
    const { signal } = controller;
    const call = asRequest
      ? fetch(new Request(ACTIVE_DOMAINS_URL, { signal }))
      : fetch(ACTIVE_DOMAINS_URL, { signal });
    const reason = new Error('the shopper left');
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  }
  expect(requests.map((entry) => entry.status)).toEqual([undefined, undefined]);
});

test('latency delays the usual response by its milliseconds', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { fetch, scenario } = createSandbox();
  scenario({ kind: 'latency', delayMs: 1000 });
  const answered = vi.fn<(response: Response) => void>();
  const call = fetch(ACTIVE_DOMAINS_URL).then(answered);
  await vi.advanceTimersByTimeAsync(999);
  expect(answered).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await call;
  expect(answered).toHaveBeenCalledWith(expect.objectContaining({ status: 401 }));
});

test('a slow call rejects as soon as it is aborted, and leaves no timer behind', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { fetch, scenario } = createSandbox();
  scenario('latency');
  const controller = new AbortController();
  const call = fetch(ACTIVE_DOMAINS_URL, { signal: controller.signal });
  const outcome = call.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(500);
  expect(vi.getTimerCount()).toBe(1);
  controller.abort();
  expect(await outcome).toHaveProperty('name', 'AbortError');
  expect(vi.getTimerCount()).toBe(0);
});

test('a call that is aborted beforehand is not logged', async () => {
  const { fetch, requests } = createSandbox();
  await expect(fetch(ACTIVE_DOMAINS_URL, { signal: AbortSignal.abort() })).rejects.toHaveProperty(
    'name',
    'AbortError',
  );
  expect(requests).toEqual([]);
});

test('a hanging call can be aborted after the garbage is collected', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage: unknown = runInNewContext('gc');
  if (typeof collectGarbage !== 'function') throw new TypeError('This Node exposes no gc().');

  const sandbox = createSandbox();
  sandbox.scenario('hang');
  const controller = new AbortController();
  const call = sandbox.fetch(new Request(ACTIVE_DOMAINS_URL, { signal: controller.signal }));
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise(setImmediate);
    collectGarbage();
  }
  controller.abort();
  await expect(call).rejects.toHaveProperty('name', 'AbortError');
});
