import type { RequestListener } from 'node:http';
import { inspect } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { listen } from '../../test/helpers/listen.ts';
import { DOMAINS, SESSION, startClient } from '../../test/helpers/startClient.ts';
import { createFirmlyClient } from './createFirmlyClient.ts';
import { addLineItem } from '../endpoints/addLineItem.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';
import { getCart } from '../endpoints/getCart.ts';
import {
  isCartNotFound,
  isFirmlyError,
  isHttpError,
  isNetworkError,
  isStoreUnavailable,
  isTimeoutError,
} from '../errors/guards.ts';
import { HttpError } from '../errors/HttpError.ts';
import { createMemoryStorage, type TokenStorage } from '../session/storage.ts';

const BASE_URL = 'needs as `baseUrl` an absolute http(s) URL';

test.each([
  [{}, 'needs an `appId` or an `accessToken`'],
  [{ appId: '' }, 'needs an `appId` or an `accessToken`'],
  [{ appId: 'a', accessToken: 't' }, 'got both'],
  [{ appId: 'a', baseUrl: 'api.firmly.work' }, BASE_URL],
  [{ appId: 'a', baseUrl: '/api' }, BASE_URL],
  [{ appId: 'a', baseUrl: 'javascript:alert(1)' }, BASE_URL],
  [{ appId: 'a', baseUrl: 'https://user:pass@api.firmly.work' }, BASE_URL],
  [{ appId: 'a', baseUrl: 'https://:pass@api.firmly.work' }, BASE_URL],
  [{ appId: 'a', baseUrl: 'https://api.firmly.work?x=1' }, BASE_URL],
  [{ appId: 'a', baseUrl: '' }, BASE_URL],
  [{ appId: 'a', baseUrl: 'https://api.firmly.work/#x' }, BASE_URL],
  [{ appId: 'a', retry: { attempts: 2.5 } }, 'got `retry.attempts: '],
  [{ appId: 'line\nbreak' }, 'got an `appId` that cannot be sent as a header'],
  [{ appId: 'my app' }, 'got an `appId` that cannot be sent as a header'],
  [{ appId: 'a', timeoutMs: 0 }, 'got `timeoutMs: 0`'],
  [{ appId: 'a', timeoutMs: Infinity }, 'got `timeoutMs: Infinity`'],
  [{ appId: 'a', timeoutMs: Number.NaN }, 'got `timeoutMs: NaN`'],
  [{ appId: 'a', retry: { attempts: 0 } }, 'got `retry.attempts: 0`'],
  [{ appId: 'a', retry: { baseDelayMs: -1 } }, 'got `retry.baseDelayMs: -1`'],
  [{ appId: 'a', retry: { maxDelayMs: Number.NaN } }, 'got `retry.maxDelayMs: NaN`'],
])('createFirmlyClient(%j) says what is wrong', (options, message) => {
  expect(() => createFirmlyClient(options as never)).toThrow(message);
});

test('slashes at the end of the base URL do not double', async () => {
  const { createClient, url } = await startClient({ seed: 'single' });
  const client = createClient({ baseUrl: `${url}//?` });
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
test.each<[string, TokenStorage]>([
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

test('a stored token the server cannot even read gives way to a new device', async () => {
  const { createClient, url } = await startClient({ seed: 'single' });
  const storage = createMemoryStorage();
  const broken = { accessToken: 'cut-o', deviceId: 'd', renewAt: Date.now() + 1e6, cacheKey: 'k' };
  await storage.setItem(`firmly-kit:session:test-app@${url}`, JSON.stringify(broken));
  const client = createClient({ storage });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
});

test('devices of two apps, or of two APIs, do not mix in one storage', async () => {
  const storage = createMemoryStorage();
  const one = await startClient({}, { storage });
  const two = await startClient({}, { storage });
  for (const client of [one.client, two.client, one.createClient({ appId: 'other-app' })]) {
    await getActiveDomains(client);
  }
  expect([one.countOf(SESSION), two.countOf(SESSION)]).toEqual([2, 1]);
});

test('a client that finds another device in the storage says so', async () => {
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

test.each(['server-error', 'hang'] as const)(
  'opening a session is not tried again by itself: %s',
  async (scenario) => {
    const { client, sandbox, countOf } = await startClient({}, { timeoutMs: 50 });
    sandbox.scenario(scenario, { path: SESSION, times: Infinity });
    await expect(getActiveDomains(client)).rejects.toMatchObject({ request: { path: SESSION } });
    expect(countOf(SESSION)).toBe(1);
  },
);

test('one caller’s abort does not end the session that others wait for', async () => {
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

test('an abort during the pause before a retry rejects, and nothing more is sent', async () => {
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

test.each([
  ['nothing', undefined],
  ['an empty string', ''],
  ['a line break', 'secret\ntoken'],
  ['an object', { token: 'secret' }],
])('an access token that is %s is a SessionError, and nothing is sent', async (_, token) => {
  const { url, sandbox } = await startClient();
  const client = createFirmlyClient({ accessToken: (() => token) as () => string, baseUrl: url });
  const error = await getActiveDomains(client).catch((caught) => caught);
  expect(error).toMatchObject({ name: 'SessionError', code: 'NoAccessToken' });
  expect(String(error)).not.toContain('secret');
  expect(sandbox.requests).toEqual([]);
});

test.each([
  ['throws', 'failed', () => Promise.reject(new Error('signed out'))],
  ['hangs', 'returned nothing within 50 ms', () => new Promise<never>(() => undefined)],
])('an access token function that %s is a SessionError', async (_, what, accessToken) => {
  const client = createFirmlyClient({ accessToken, timeoutMs: 50 });
  await expect(getActiveDomains(client)).rejects.toMatchObject({
    name: 'SessionError',
    message: expect.stringContaining(`\`accessToken\` ${what}`),
  });
});

test('an abort while the access token is awaited rejects at once, and nothing is sent', async () => {
  const { url, sandbox } = await startClient();
  const accessToken = () => new Promise<never>(() => undefined);
  const client = createFirmlyClient({ accessToken, baseUrl: url });
  const controller = new AbortController();
  const domains = getActiveDomains(client, { signal: controller.signal });
  const reason = new Error('left the page');
  controller.abort(reason);
  await expect(domains).rejects.toBe(reason);
  expect(sandbox.requests).toEqual([]);
});

test('the cause of a NetworkError tells the whole story, and ends where causes go in a circle', async () => {
  const inner: Error = new Error('connect ECONNREFUSED');
  inner.cause = inner;
  const fetch = () => Promise.reject(new Error('fetch failed', { cause: inner }));
  const client = createFirmlyClient({ accessToken: 'token', fetch, retry: { attempts: 1 } });
  const error = await getActiveDomains(client).catch((caught) => caught);
  expect(error.cause.message).toMatch(/^fetch failed: connect ECONNREFUSED/);
});

test('a listener that throws does not cost the call it listens to', async () => {
  const clock = { now: Date.now() };
  const { client } = await startClient({ seed: 'single', now: () => clock.now });
  await getActiveDomains(client);
  client.onDeviceChange(() => {
    throw new Error('listener');
  });
  clock.now += 8 * 24 * 3600 * 1000;
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
});

test('requests carry no cookies, and no answer is kept by the browser', async () => {
  const { url, createClient } = await startClient();
  const spy = vi.fn<typeof fetch>((input, init) => fetch(input, init));
  await getActiveDomains(createClient({ fetch: spy, baseUrl: url }));
  for (const [, init] of spy.mock.calls) {
    expect(init).toMatchObject({ credentials: 'omit', cache: 'no-store', redirect: 'manual' });
  }
  expect(spy).toHaveBeenCalledTimes(2);
});

test('a device has one cache key, for every client that shares it, until it is another device', async () => {
  const clock = { now: Date.now() };
  const { client, createClient, url } = await startClient({ now: () => clock.now });
  const first = client.cacheKey;
  await getActiveDomains(client);
  expect(client.cacheKey).toBe(first);
  const reloaded = createClient();
  expect(reloaded.cacheKey).toBe(first);
  expect(createClient({ cacheKey: 'given' }).cacheKey).toBe('given');
  expect(createClient({ storage: createMemoryStorage() }).cacheKey).not.toBe(first);

  const onCacheKeyChange = vi.fn<() => void>();
  reloaded.onCacheKeyChange(onCacheKeyChange);
  clock.now += 3601 * 1000;
  await getActiveDomains(reloaded);
  expect(onCacheKeyChange).not.toHaveBeenCalled();
  clock.now += 9 * 24 * 3600 * 1000;
  await getActiveDomains(reloaded);
  expect(onCacheKeyChange).toHaveBeenCalledOnce();
  expect(reloaded.cacheKey).not.toBe(first);
  expect(createClient({ baseUrl: url }).cacheKey).toBe(reloaded.cacheKey);
});

test('the cache key of a device that can no longer be renewed is not taken up', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { client, createClient } = await startClient();
  await getActiveDomains(client);
  vi.setSystemTime(Date.now() + 8 * 24 * 3600 * 1000);
  expect(createClient().cacheKey).not.toBe(client.cacheKey);
});

test('an async storage has the key once it has been asked', async () => {
  const { client, createClient, createClient: again } = await startClient();
  await getActiveDomains(client);
  const items = createMemoryStorage();
  const asyncStorage: TokenStorage = {
    getItem: async (key) => items.getItem(key),
    setItem: async (key, value) => items.setItem(key, value),
  };
  const one = createClient({ storage: asyncStorage });
  await getActiveDomains(one);
  const two = again({ storage: asyncStorage });
  expect(two.cacheKey).not.toBe(one.cacheKey);
  await getActiveDomains(two);
  expect(two.cacheKey).toBe(one.cacheKey);
});

test('a client is shared by all shoppers where its device is nobody’s own', () => {
  expect(createFirmlyClient({ appId: 'a' }).ownsDefaultSession).toBe(true);
  expect(
    createFirmlyClient({ appId: 'a', storage: createMemoryStorage() }).ownsDefaultSession,
  ).toBe(false);
  expect(createFirmlyClient({ accessToken: 'a' }).ownsDefaultSession).toBe(false);
});

test('no two clients share a cache by chance; a key given is kept', () => {
  const accessToken = 'token';
  const keys = [1, 2].map(() => createFirmlyClient({ accessToken }).cacheKey);
  expect(new Set(keys).size).toBe(2);
  expect(createFirmlyClient({ accessToken, cacheKey: 'ann' }).cacheKey).toBe('ann');
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

test('no token in client, errors and causes, however the server or fetch quotes it', async () => {
  const echo = await listen((request, response) => {
    const description = `Token ${String(request.headers['x-firmly-authorization'])} is invalid.`;
    response.writeHead(403).end(JSON.stringify({ error: 'ErrorForbidden', description }));
  });
  const accessToken = 'secret-token';
  const quoting: typeof fetch = (_, init) =>
    Promise.reject(Object.assign(new Error(`Failed: ${JSON.stringify(init)}`), { config: init }));
  for (const options of [{ baseUrl: echo }, { baseUrl: echo, fetch: quoting }]) {
    const client = createFirmlyClient({ accessToken, retry: { attempts: 1 }, ...options });
    const error = await getActiveDomains(client).catch((caught) => caught);
    const printed = inspect([client, error, JSON.stringify(client), JSON.stringify(error)], {
      depth: 10,
      showHidden: true,
    });
    expect(printed).toContain('[token]');
    expect(printed).not.toContain(accessToken);
  }
});

test.each([
  ['an empty body', '', 'an empty body'],
  ['HTML', '<html><body>Bad Gateway</body></html>', 'HTML'],
  ['truncated JSON', '{"code":502,"err', 'text that is not JSON'],
])('an error with %s says so', async (_, body, kind) => {
  const baseUrl = await listen((__, response) => void response.writeHead(502).end(body));
  const client = createFirmlyClient({ accessToken: 'token', baseUrl, retry: { attempts: 1 } });
  await expect(getActiveDomains(client)).rejects.toMatchObject({
    message: `GET ${DOMAINS} failed with 502 (${kind})`,
    code: 'Http502',
  });
});

test('Retry-After as a date is understood', async () => {
  const date = new Date(Date.now() + 3_600_000).toUTCString();
  const baseUrl = await listen((_, response) => {
    response.writeHead(429, { 'retry-after': date }).end();
  });
  const client = createFirmlyClient({ accessToken: 'token', baseUrl });
  const error = await getActiveDomains(client).catch((caught) => caught);
  expect(error.retryAfterMs).toBeGreaterThan(3_500_000);
});

test('errors of another copy of this package are told apart by the guards', () => {
  const foreign = {
    isFirmlyError: true,
    name: 'HttpError',
    status: 503,
    code: 'ErrorStoreUnavailable',
  };
  expect([isHttpError(foreign), isStoreUnavailable(foreign), isNetworkError(foreign)]).toEqual([
    true,
    true,
    false,
  ]);
  expect(isTimeoutError(new DOMException('late', 'TimeoutError'))).toBe(false);
  expect([null, undefined, 'HttpError', {}].map(isFirmlyError)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('a server that renews with the same token again has it kept as it is', async () => {
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
    expect(await getActiveDomains(client)).toEqual(['AAA.BBB.CCC']);
  }
  expect(bodies).toEqual(['', ...Array(2).fill('{"access_token":"AAA.BBB.CCC"}')]);
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
] as const)('a renewal answered with %j does not end the device', async (scenario) => {
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

test('what another client has stored counts more than what was known here, whatever the clocks say', async () => {
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

test.each(['bad\nvalue', 'p\u00e4sswort', ''])(
  'a stored token that cannot be sent, %j, is none',
  async (accessToken) => {
    const { createClient, url } = await startClient({ seed: 'single' });
    const storage = createMemoryStorage();
    const stored = JSON.stringify({ accessToken, deviceId: 'd', renewAt: 9e15, cacheKey: 'k' });
    await storage.setItem(`firmly-kit:session:test-app@${url}`, stored);
    expect(await getActiveDomains(createClient({ storage }))).toEqual(['staging.luma.gift']);
  },
);

test.each(['renewAt', 'deviceId', 'cacheKey', 'accessToken'])(
  'a stored session without %s is none',
  async (key) => {
    const { client, createClient, url, countOf } = await startClient();
    await getActiveDomains(client);
    const storage = createMemoryStorage();
    const whole = { accessToken: 'token', deviceId: 'd', renewAt: 9e15, cacheKey: 'k' };
    const stored = JSON.stringify({ ...whole, [key]: undefined });
    await storage.setItem(`firmly-kit:session:test-app@${url}`, stored);
    const other = createClient({ storage });
    expect(other.cacheKey).not.toBe('k');
    await getActiveDomains(other);
    // The token of the broken record was not even tried.
    expect(countOf(SESSION)).toBe(2);
  },
);

test('a storage that never answers costs its time, not the call', async () => {
  const never = () => new Promise<never>(() => undefined);
  const { createClient } = await startClient({ seed: 'single' }, { timeoutMs: 50 });
  const client = createClient({ storage: { getItem: never, setItem: never } });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
});

test('a session whose token cannot be sent is a SchemaError', async () => {
  const session = JSON.stringify({ access_token: 'a b', device_id: 'd', expires_in: 3600 });
  const baseUrl = await listen((_, response) => void response.end(session));
  const client = createFirmlyClient({ appId: 'x', baseUrl });
  await expect(getActiveDomains(client)).rejects.toMatchObject({
    name: 'SchemaError',
    path: 'access_token',
  });
});

test('one call renews once, however often it is tried', async () => {
  const { client, sandbox, countOf } = await startClient();
  for (const status of [401, 503, 401, 503, 401]) {
    sandbox.scenario({ kind: 'status', status }, { path: DOMAINS });
  }
  await expect(getActiveDomains(client)).rejects.toMatchObject({ status: 401 });
  expect(countOf(SESSION)).toBe(2);
  expect(countOf(DOMAINS)).toBe(3);
});

test.each([408, 429, 500, 502])('a read that ends in %d is tried again', async (status) => {
  const { client, sandbox, countOf } = await startClient({ seed: 'single' });
  sandbox.scenario({ kind: 'status', status }, { path: DOMAINS });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
  expect(countOf(DOMAINS)).toBe(2);
});

test('a read that ran out of time is tried again', async () => {
  const { client, sandbox, countOf } = await startClient({ seed: 'single' }, { timeoutMs: 80 });
  sandbox.scenario('hang', { path: DOMAINS });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
  expect(countOf(DOMAINS)).toBe(2);
});

test('pauses double up to their bound, and lie anywhere below it', async () => {
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

test.each([
  ['120', 120_000],
  ['0', 0],
  ['-3', undefined],
  ['0x10', undefined],
  ['10, 20', undefined],
  ['soon', undefined],
  ['', undefined],
])('Retry-After %j is %s ms', async (header, retryAfterMs) => {
  const baseUrl = await listen((_, response) => {
    response.writeHead(503, { 'retry-after': header }).end();
  });
  const client = createFirmlyClient({ accessToken: 'token', baseUrl, retry: { attempts: 1 } });
  const error = await getActiveDomains(client).catch((caught) => caught);
  expect(error.retryAfterMs).toBe(retryAfterMs);
});

test('a Retry-After date is by the server’s clock', async () => {
  const baseUrl = await listen((_, response) => {
    const headers = {
      date: 'Thu, 01 Jan 2026 00:00:00 GMT',
      'retry-after': 'Thu, 01 Jan 2026 00:02:00 GMT',
    };
    response.writeHead(503, headers).end();
  });
  const client = createFirmlyClient({ accessToken: 'token', baseUrl });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ retryAfterMs: 120_000 });
});

test('a fetch that ignores its signal holds nobody up', async () => {
  const deaf: typeof fetch = () => new Promise(() => undefined);
  const client = createFirmlyClient({
    accessToken: 'token',
    fetch: deaf,
    timeoutMs: 30,
    retry: { attempts: 1 },
  });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ name: 'TimeoutError' });
  const reason = new Error('left the page');
  const controller = new AbortController();
  const domains = getActiveDomains(client, { signal: controller.signal });
  controller.abort(reason);
  await expect(domains).rejects.toBe(reason);
});

test.each([Object.create(null), 'a string', undefined, null, 7])(
  'a fetch that throws %s is a NetworkError',
  async (thrown) => {
    const client = createFirmlyClient({
      accessToken: 'token',
      fetch: () => Promise.reject(thrown),
      retry: { attempts: 1 },
    });
    await expect(getActiveDomains(client)).rejects.toMatchObject({ name: 'NetworkError' });
  },
);

test('no token shows, escaped, replaced just now, or of somebody else', async () => {
  const answers = [
    [200, { access_token: 'first/token', device_id: 'd', expires_in: 3600 }],
    [401, { error: 'InvalidToken' }],
    [200, { access_token: 'second', device_id: 'd', expires_in: 3600 }],
    [
      403,
      { error: 'E', description: 'first\\/token became second, eyJhbGci.eyJzdWIi.c2ln is another' },
    ],
  ] as const;
  let call = 0;
  const baseUrl = await listen((_, response) => {
    const [status, body] = answers[call++] ?? [500, {}];
    response.writeHead(status).end(JSON.stringify(body).replaceAll('\\\\', '\\'));
  });
  const client = createFirmlyClient({ appId: 'leaky', baseUrl });
  await expect(getActiveDomains(client)).rejects.toMatchObject({
    description: '[token] became [token], [token] is another',
  });
});

test('a description of any length is cut to what a message can bear', async () => {
  const body = JSON.stringify({ error: 'E', message: 'x'.repeat(10_000) });
  const baseUrl = await listen((_, response) => void response.writeHead(400).end(body));
  const error = await getActiveDomains(createFirmlyClient({ accessToken: 't', baseUrl })).catch(
    (caught) => caught,
  );
  expect(error.description).toHaveLength(300);
});

test('a listener that was taken away is not called', async () => {
  const clock = { now: Date.now() };
  const { client } = await startClient({ now: () => clock.now });
  await getActiveDomains(client);
  const [kept, removed] = [vi.fn<() => void>(), vi.fn<() => void>()];
  client.onDeviceChange(kept);
  client.onDeviceChange(removed)();
  clock.now += 8 * 24 * 3600 * 1000;
  await getActiveDomains(client);
  expect(kept).toHaveBeenCalledOnce();
  expect(removed).not.toHaveBeenCalled();
});

test('a 503 is of a store, or of the session; a 404 is of a cart, or of something else', () => {
  const error = (status: number, path: string, code?: string) =>
    new HttpError({ status, code, request: { method: 'GET', path } });
  const cart = '/api/v1/domains/a.example/cart';
  expect(isStoreUnavailable(error(503, cart))).toBe(true);
  expect(isStoreUnavailable(error(503, SESSION))).toBe(false);
  expect(isCartNotFound(error(404, cart, 'ErrorCartNotFound'))).toBe(true);
  expect(isCartNotFound(error(404, cart))).toBe(false);
});

test('a write meant for a device that has ended does not change the cart of the next', async () => {
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
