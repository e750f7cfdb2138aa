import { createServer, type RequestListener } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DOMAINS, SESSION, startClient } from '../test/startClient.ts';
import { createFirmlyClient } from './createFirmlyClient.ts';
import { getActiveDomains } from './endpoints/getActiveDomains.ts';
import type { SessionStorage } from './session/storage.ts';

test.each([
  [{}, 'needs an `appId` or an `accessToken`'],
  [{ appId: '' }, 'needs an `appId` or an `accessToken`'],
  [{ appId: 'a', accessToken: 't' }, 'got both'],
  [{ appId: 'a', baseUrl: 'api.firmly.work' }, '`baseUrl` must be an absolute http(s) URL'],
  [{ appId: 'a', baseUrl: '/api' }, '`baseUrl` must be'],
  [{ appId: 'a', baseUrl: 'javascript:alert(1)' }, '`baseUrl` must be'],
  [{ appId: 'a', baseUrl: 'https://user:pass@api.firmly.work' }, '`baseUrl` must be'],
  [{ appId: 'a', baseUrl: 'https://api.firmly.work?x=1' }, '`baseUrl` must be'],
])('createFirmlyClient(%j) says what is wrong', (options, message) => {
  expect(() => createFirmlyClient(options as never)).toThrow(message);
});

test('slashes at the end of the base URL do not double', async () => {
  const { createClient, url } = await startClient({ seed: 'single' });
  const client = createClient({ baseUrl: `${url}//` });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
});

test('fifty calls at once on a new device open one session', async () => {
  const { client, countOf } = await startClient({ seed: 'single' });
  const answers = await Promise.all(Array.from({ length: 50 }, () => getActiveDomains(client)));
  expect(new Set(answers.flat())).toEqual(new Set(['staging.luma.gift']));
  expect(countOf(SESSION)).toBe(1);
});

test('fifty calls at once on an expired token renew it once, and the device lives on', async () => {
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

test('a token near its end is renewed before it is refused', async () => {
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

test('a refused token is renewed once and the call repeated once; then the error stands', async () => {
  const { client, sandbox, countOf } = await startClient();
  sandbox.scenario('unauthorized', { path: DOMAINS, times: Infinity });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ status: 401 });
  expect(countOf(DOMAINS)).toBe(2);
  expect(countOf(SESSION)).toBe(2);
});

test('a token refused once costs the shopper nothing', async () => {
  const { client, sandbox, countOf } = await startClient({ seed: 'single' });
  sandbox.scenario('unauthorized', { path: DOMAINS });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
  expect(countOf(DOMAINS)).toBe(2);
});

test('a device that can no longer be renewed gives way to a new one, and says so', async () => {
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

test('an outage while renewing does not throw the device away', async () => {
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

test('an app id the server does not know is a SessionError', async () => {
  const { client, countOf } = await startClient({ appIds: ['another-app'] });
  await expect(getActiveDomains(client)).rejects.toMatchObject({
    name: 'SessionError',
    code: 'InvalidAppId',
    status: 400,
    message: expect.stringContaining(`POST ${SESSION} failed with 400 InvalidAppId`),
  });
  expect(countOf(SESSION)).toBe(1);
});

const refuse = () => {
  throw new Error('storage is blocked');
};
test.each<[string, SessionStorage]>([
  ['throws', { getItem: refuse, setItem: refuse, removeItem: refuse }],
  ['rejects', { getItem: async () => refuse(), setItem: async () => refuse(), removeItem: refuse }],
  [
    'holds garbage',
    { getItem: () => '{"accessToken":7', setItem: () => undefined, removeItem: refuse },
  ],
  ['holds another shape', { getItem: () => '[1]', setItem: () => undefined, removeItem: refuse }],
])('a storage that %s never breaks a call', async (_, storage) => {
  const { createClient, countOf } = await startClient({ seed: 'single' });
  const client = createClient({ storage });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
  await getActiveDomains(client);
  expect(countOf(SESSION)).toBe(1);
});

test('an access token is asked for at each call, and again after a refusal', async () => {
  const { url, countOf } = await startClient({ seed: 'single' });
  const answer = await fetch(url + SESSION, {
    method: 'POST',
    headers: { 'x-firmly-app-id': 'x' },
  });
  const { access_token } = (await answer.json()) as { access_token: string };
  const tokens = ['stale', access_token, access_token];
  const accessToken = vi.fn<() => Promise<string>>(async () => tokens.shift() ?? '');
  const client = createFirmlyClient({ accessToken, baseUrl: url });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
  expect(accessToken).toHaveBeenCalledTimes(3);
  expect(countOf(SESSION)).toBe(1);
});

test('a fixed access token that is refused fails with the documented error', async () => {
  const { url, countOf } = await startClient();
  const client = createFirmlyClient({ accessToken: 'forged', baseUrl: url });
  await expect(getActiveDomains(client)).rejects.toMatchObject({
    status: 401,
    code: 'InvalidToken',
    description: 'Jwt token is invalid.',
  });
  expect(countOf(DOMAINS)).toBe(1);
});

test.each(['server-error', 'unavailable', 'html'] as const)(
  '%s heals by trying again',
  async (name) => {
    const { client, sandbox, countOf } = await startClient({ seed: 'single' });
    const scenario = name === 'unavailable' ? ({ kind: 'status', status: 503 } as const) : name;
    sandbox.scenario(scenario, { path: DOMAINS, times: 2 });
    expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
    expect(countOf(DOMAINS)).toBe(3);
  },
);

test.each([400, 403, 404, 409, 422])('%d is not tried again', async (status) => {
  const { client, sandbox, countOf } = await startClient();
  sandbox.scenario({ kind: 'status', status }, { path: DOMAINS, times: Infinity });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ status });
  expect(countOf(DOMAINS)).toBe(1);
});

test('a Retry-After longer than the longest pause is not waited for, but told', async () => {
  const { client, sandbox, countOf } = await startClient();
  sandbox.scenario(
    { kind: 'status', status: 503, retryAfterSeconds: 3600 },
    { path: DOMAINS, times: Infinity },
  );
  await expect(getActiveDomains(client)).rejects.toMatchObject({ retryAfterMs: 3_600_000 });
  expect(countOf(DOMAINS)).toBe(1);
});

test('each attempt carries an id of its own, and the error names it', async () => {
  const { client, sandbox } = await startClient();
  sandbox.scenario('not-found', { path: DOMAINS });
  const error = await getActiveDomains(client).catch((caught) => caught);
  const ids = sandbox.requests.map(({ requestId }) => requestId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(error.requestId).toBe(ids.at(-1));
});

test('a redirect takes the token nowhere', async () => {
  const seen = vi.fn<RequestListener>((_, response) => void response.end('{"domains":[]}'));
  const elsewhere = await listen(seen);
  const redirecting = await listen((_, response) => {
    response.writeHead(307, { location: `${elsewhere}/steal` }).end();
  });
  const client = createFirmlyClient({ accessToken: 'secret-token', baseUrl: redirecting });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ name: 'HttpError', status: 307 });
  expect(seen).not.toHaveBeenCalled();
});

test('no token in what can be printed of client and errors', async () => {
  const { url } = await startClient();
  const client = createFirmlyClient({ accessToken: 'secret-token', baseUrl: url });
  const error = await getActiveDomains(client).catch((caught) => caught);
  const printed = [
    JSON.stringify(client),
    JSON.stringify(error),
    String(error),
    error.stack,
  ].join();
  expect(printed).toContain('InvalidToken');
  expect(printed).not.toContain('secret-token');
});

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}
