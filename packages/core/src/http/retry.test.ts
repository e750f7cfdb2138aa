import { expect, onTestFinished, test, vi } from 'vitest';
import { DOMAINS, startClient } from '../../test/helpers/startClient.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';

test.each(['server-error', 'unavailable', 'html'] as const)(
  'a read that fails with %s is retried',
  async (name) => {
    const { client, sandbox, countOf } = await startClient({ seed: 'single' });
    const scenario = name === 'unavailable' ? ({ kind: 'status', status: 503 } as const) : name;
    sandbox.scenario(scenario, { path: DOMAINS, times: 2 });
    expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
    expect(countOf(DOMAINS)).toBe(3);
  },
);

test.each([400, 403, 404, 409, 422])('a read that fails with %d is not retried', async (status) => {
  const { client, sandbox, countOf } = await startClient();
  sandbox.scenario({ kind: 'status', status }, { path: DOMAINS, times: Infinity });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ status });
  expect(countOf(DOMAINS)).toBe(1);
});

test.each([408, 429, 500, 502])('a read that fails with %d is retried', async (status) => {
  const { client, sandbox, countOf } = await startClient({ seed: 'single' });
  sandbox.scenario({ kind: 'status', status }, { path: DOMAINS });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
  expect(countOf(DOMAINS)).toBe(2);
});

test('a read that times out is retried', async () => {
  const { client, sandbox, countOf } = await startClient({ seed: 'single' }, { timeoutMs: 80 });
  sandbox.scenario('hang', { path: DOMAINS });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
  expect(countOf(DOMAINS)).toBe(2);
});

test('delays are random below a bound that doubles up to maxDelayMs', async () => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const setTimer = vi.spyOn(globalThis, 'setTimeout');
  onTestFinished(() => {
    random.mockRestore();
    setTimer.mockRestore();
  });
  const { client, sandbox } = await startClient(
    {},
    { retry: { attempts: 5, baseDelayMs: 8, maxDelayMs: 20 }, timeoutMs: 9999 },
  );
  sandbox.scenario('server-error', { path: DOMAINS, times: Infinity });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ status: 500 });
  const pauses = setTimer.mock.calls
    .map(([, ms]) => ms)
    .filter((ms) => ms === undefined || ms < 1000);
  expect(pauses.filter((ms) => [4, 8, 10].includes(ms ?? 0))).toEqual([4, 8, 10, 10]);
});

test('a Retry-After longer than maxDelayMs ends the retries and is on the error', async () => {
  const { client, sandbox, countOf } = await startClient();
  sandbox.scenario(
    { kind: 'status', status: 503, retryAfterSeconds: 3600 },
    { path: DOMAINS, times: Infinity },
  );
  await expect(getActiveDomains(client)).rejects.toMatchObject({ retryAfterMs: 3_600_000 });
  expect(countOf(DOMAINS)).toBe(1);
});

test('an abort during the delay before a retry rejects, and nothing more is sent', async () => {
  const { client, sandbox, countOf } = await startClient();
  sandbox.scenario(
    { kind: 'status', status: 503, retryAfterSeconds: 4 },
    { path: DOMAINS, times: Infinity },
  );
  const controller = new AbortController();
  const domains = getActiveDomains(client, { signal: controller.signal });
  await expect.poll(() => sandbox.requests.at(-1)?.status).toBe(503);
  controller.abort(new Error('left the page'));
  await expect(domains).rejects.toThrow('left the page');
  expect(countOf(DOMAINS)).toBe(1);
});
