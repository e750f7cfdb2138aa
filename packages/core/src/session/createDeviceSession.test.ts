import { expect, onTestFinished, test, vi } from 'vitest';
import { listen } from '../../test/helpers/listen.ts';
import { DOMAINS, SESSION, startClient } from '../../test/helpers/startClient.ts';
import { addLineItem } from '../endpoints/addLineItem.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';
import { getCart } from '../endpoints/getCart.ts';
import { createFirmlyClient } from '../client/createFirmlyClient.ts';
import { createMemoryStorage } from './storage.ts';

test('fifty calls at once on a new device open one session', async () => {
  const { client, countOf } = await startClient({ seed: 'single' });
  const answers = await Promise.all(Array.from({ length: 50 }, () => getActiveDomains(client)));
  expect(new Set(answers.flat())).toEqual(new Set(['staging.luma.gift']));
  expect(countOf(SESSION)).toBe(1);
});

test('fifty calls at once with an expired token renew it once and keep the device', async () => {
  const clock = { now: Date.now() };
  const { client, countOf } = await startClient({ seed: 'single', now: () => clock.now });
  await getActiveDomains(client);
  const onDeviceChange = vi.fn<(deviceId: string) => void>();
  client.onDeviceChange(onDeviceChange);
  clock.now += 3601 * 1000;
  const answers = await Promise.all(Array.from({ length: 50 }, () => getActiveDomains(client)));
  expect(answers).toHaveLength(50);
  expect(countOf(SESSION)).toBe(2);
  expect(onDeviceChange).not.toHaveBeenCalled();
});

test('a token about to expire is renewed before the server refuses it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { client, sandbox, countOf } = await startClient({ seed: 'single' });
  await getActiveDomains(client);
  vi.setSystemTime(Date.now() + (3600 - 30) * 1000);
  await getActiveDomains(client);
  expect(countOf(SESSION)).toBe(2);
  expect(sandbox.requests.map(({ status }) => status)).not.toContain(401);
});

test('a reload keeps the device', async () => {
  const { client, createClient, countOf } = await startClient();
  await getActiveDomains(client);
  await getActiveDomains(createClient());
  expect(countOf(SESSION)).toBe(1);
});

test('a refused token is renewed once and the call repeated once, then the error is thrown', async () => {
  const { client, sandbox, countOf } = await startClient();
  sandbox.scenario('unauthorized', { path: DOMAINS, times: Infinity });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ status: 401 });
  expect(countOf(DOMAINS)).toBe(2);
  expect(countOf(SESSION)).toBe(2);
});

test('a call whose token is refused once succeeds', async () => {
  const { client, sandbox, countOf } = await startClient({ seed: 'single' });
  sandbox.scenario('unauthorized', { path: DOMAINS });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
  expect(countOf(DOMAINS)).toBe(2);
});

test('a device that can no longer be renewed is replaced, and listeners are called', async () => {
  const clock = { now: Date.now() };
  const { client, countOf } = await startClient({ now: () => clock.now });
  await getActiveDomains(client);
  const onDeviceChange = vi.fn<(deviceId: string) => void>();
  const stop = client.onDeviceChange(onDeviceChange);
  clock.now += 8 * 24 * 3600 * 1000;
  await getActiveDomains(client);
  expect(onDeviceChange).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^[0-9a-f-]{36}$/));
  expect(countOf(SESSION)).toBe(3);
  stop();
});

test('an outage during a renewal keeps the device', async () => {
  const clock = { now: Date.now() };
  const { client, sandbox } = await startClient(
    { now: () => clock.now },
    { retry: { attempts: 1 } },
  );
  const before = await getActiveDomains(client);
  const onDeviceChange = vi.fn<(deviceId: string) => void>();
  client.onDeviceChange(onDeviceChange);
  clock.now += 3601 * 1000;
  sandbox.scenario('server-error', { path: SESSION });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ status: 500 });
  expect(await getActiveDomains(client)).toEqual(before);
  expect(onDeviceChange).not.toHaveBeenCalled();
});

test.each([
  { kind: 'html', status: 401 },
  { kind: 'html', status: 403 },
  { kind: 'html', status: 400 },
  { kind: 'status', status: 403, error: 'RateLimited' },
  { kind: 'status', status: 400, error: 'ErrorInvalidInputBody' },
  { kind: 'status', status: 400, error: 'InvalidAppId' },
  { kind: 'status', status: 404 },
  { kind: 'status', status: 429 },
] as const)('a renewal that fails with %j keeps the device', async (scenario) => {
  const clock = { now: Date.now() };
  const { client, sandbox, countOf } = await startClient(
    { seed: 'single', now: () => clock.now },
    { retry: { attempts: 1 } },
  );
  await getActiveDomains(client);
  const onDeviceChange = vi.fn<(deviceId: string) => void>();
  client.onDeviceChange(onDeviceChange);
  clock.now += 3601 * 1000;
  sandbox.scenario(scenario, { path: SESSION });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ request: { path: SESSION } });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
  expect(onDeviceChange).not.toHaveBeenCalled();
  expect(countOf(SESSION)).toBe(3);
});

test('an app id that the server does not know is a SessionError', async () => {
  const { client, countOf } = await startClient({ appIds: ['another-app'] });
  await expect(getActiveDomains(client)).rejects.toMatchObject({
    name: 'SessionError',
    code: 'InvalidAppId',
    status: 400,
    message: expect.stringContaining(`POST ${SESSION} failed with 400 InvalidAppId`),
  });
  expect(countOf(SESSION)).toBe(1);
});

test('a stored token that the server cannot read is replaced by a new device', async () => {
  const { createClient, url } = await startClient({ seed: 'single' });
  const storage = createMemoryStorage();
  const broken = { accessToken: 'cut-o', deviceId: 'd', renewAt: Date.now() + 1e6, cacheKey: 'k' };
  await storage.setItem(`firmly-kit:session:test-app@${url}`, JSON.stringify(broken));
  const client = createClient({ storage });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
});

test('devices of two apps, or of two APIs, are separate in one storage', async () => {
  const storage = createMemoryStorage();
  const first = await startClient({}, { storage });
  const second = await startClient({}, { storage });
  for (const client of [first.client, second.client, first.createClient({ appId: 'other-app' })]) {
    await getActiveDomains(client);
  }
  expect([first.countOf(SESSION), second.countOf(SESSION)]).toEqual([2, 1]);
});

test('a client that finds another device in the storage calls its listeners', async () => {
  const clock = { now: Date.now() };
  const { client, createClient, countOf } = await startClient({ now: () => clock.now });
  await getActiveDomains(client);
  const other = createClient();
  await getActiveDomains(other);
  const onDeviceChange = vi.fn<(deviceId: string) => void>();
  other.onDeviceChange(onDeviceChange);
  clock.now += 8 * 24 * 3600 * 1000;
  await getActiveDomains(client);
  await getActiveDomains(other);
  expect(onDeviceChange).toHaveBeenCalledOnce();
  // One to begin with; then a renewal refused and a new device, by one client only.
  expect(countOf(SESSION)).toBe(3);
});

test.each([
  ['server-error', 10_000],
  ['hang', 50],
] as const)('opening a session is not retried: %s', async (scenario, timeoutMs) => {
  const { client, sandbox, countOf } = await startClient({}, { timeoutMs });
  sandbox.scenario(scenario, { path: SESSION, times: Infinity });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ request: { path: SESSION } });
  expect(countOf(SESSION)).toBe(1);
});

test('one caller’s abort does not end the renewal that others wait for', async () => {
  const { client, sandbox, countOf } = await startClient({ seed: 'single' });
  sandbox.scenario({ kind: 'latency', delayMs: 50 }, { path: SESSION });
  const controller = new AbortController();
  const impatient = getActiveDomains(client, { signal: controller.signal });
  const patient = getActiveDomains(client);
  controller.abort(new Error('left the page'));
  await expect(impatient).rejects.toThrow('left the page');
  expect(await patient).toEqual(['staging.luma.gift']);
  expect(countOf(SESSION)).toBe(1);
});

test('a server that renews with the same token keeps it', async () => {
  const bodies: string[] = [];
  const session = JSON.stringify({ access_token: 'AAA.BBB.CCC', device_id: 'd', expires_in: 0 });
  const baseUrl = await listen((request, response) => {
    if (request.method === 'GET') {
      response.end('{"domains":["AAA.BBB.CCC"]}');
      return;
    }
    let body = '';
    request
      .on('data', (chunk) => (body += chunk))
      .on('end', () => {
        bodies.push(body);
        response.end(session);
      });
  });
  const client = createFirmlyClient({ appId: 'same', baseUrl });
  for (let call = 0; call < 3; call += 1) {
    expect(await getActiveDomains(client)).toEqual(['aaa.bbb.ccc']);
  }
  expect(bodies).toEqual(['', ...Array(2).fill('{"access_token":"AAA.BBB.CCC"}')]);
});

test('the session that another client stored wins over the one in memory, whatever the clocks say', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const server = { now: Date.now() };
  const { client, createClient, sandbox } = await startClient({ now: () => server.now });
  const other = createClient();
  // This machine's clock is a year ahead, and then put right.
  vi.setSystemTime(server.now + 365 * 24 * 3600 * 1000);
  for (const each of [client, other]) await getActiveDomains(each);
  vi.setSystemTime(server.now);
  server.now += 8 * 24 * 3600 * 1000;
  for (const each of [client, other]) await getActiveDomains(each);
  const made = sandbox.requests.filter(({ path }) => path === SESSION).map(({ status }) => status);
  expect(made).toEqual([200, 401, 200]);
});

test('two clients that open at once without locks end on one device', async () => {
  const { client, createClient, sandbox } = await startClient();
  const other = createClient();
  const slow = { kind: 'latency', delayMs: 60 } as const;
  sandbox.scenario(slow, { path: SESSION });
  await Promise.all([getActiveDomains(client), getActiveDomains(other)]);
  const onDeviceChange = vi.fn<(deviceId: string) => void>();
  client.onDeviceChange(onDeviceChange);
  other.onDeviceChange(onDeviceChange);
  for (const each of [client, other]) {
    sandbox.scenario('unauthorized', { path: DOMAINS });
    await getActiveDomains(each);
  }
  expect(onDeviceChange).not.toHaveBeenCalled();
});

test('one call renews its token once, however many attempts it makes', async () => {
  const { client, sandbox, countOf } = await startClient();
  for (const status of [401, 503, 401, 503, 401]) {
    sandbox.scenario({ kind: 'status', status }, { path: DOMAINS });
  }
  await expect(getActiveDomains(client)).rejects.toMatchObject({ status: 401 });
  expect(countOf(SESSION)).toBe(2);
  expect(countOf(DOMAINS)).toBe(3);
});

test('a mutation requested for a replaced device does not change the new device’s cart', async () => {
  let now = Date.now();
  const { client, sandbox } = await startClient({ now: () => now });
  const domain = 'staging.luma.gift';
  await getCart(client, { domain });
  now += 9 * 24 * 3_600_000;
  await expect(addLineItem(client, { domain, sku: 'MH07-XS-Gray' })).rejects.toMatchObject({
    name: 'DeviceChangedError',
    code: 'DeviceChanged',
  });
  expect(
    sandbox.requests.filter(({ path, status }) => path.includes('/line-items/') && status === 200),
  ).toEqual([]);
  const cart = await addLineItem(client, { domain, sku: 'MH07-XS-Gray' });
  expect(cart.line_items.some(({ sku }) => sku === 'MH07-XS-Gray')).toBe(true);
});
