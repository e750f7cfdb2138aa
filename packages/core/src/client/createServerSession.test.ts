import { inspect } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { listen } from '../../test/helpers/listen.ts';
import { DOMAINS, SESSION, startClient } from '../../test/helpers/startClient.ts';
import { addLineItem } from '../endpoints/addLineItem.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';
import { getCart } from '../endpoints/getCart.ts';
import { createFirmlyClient } from './createFirmlyClient.ts';
import { createServerSession, type ServerSessionOptions } from './createServerSession.ts';

const HOUR_MS = 3_600_000;
const domain = 'staging.luma.gift';

/** A sandbox, and a shopper's browser that holds one cookie. */
async function startShopper() {
  const clock = { now: Date.now() };
  const started = await startClient({ seed: 'single', now: () => clock.now });
  const cookie: { value: string | null | undefined } = { value: undefined };
  const set = vi.fn<(value: string) => void>((value) => {
    cookie.value = value;
  });
  return {
    ...started,
    clock,
    cookie,
    set,
    /** Opens the session as the server does for each request. */
    open: (options: Partial<ServerSessionOptions> = {}) =>
      createServerSession({
        appId: 'test-app',
        baseUrl: started.url,
        get: () => cookie.value,
        set,
        ...options,
      }),
    createClient: (session: Parameters<typeof createFirmlyClient>[0]) =>
      createFirmlyClient({ ...session, baseUrl: started.url, retry: { baseDelayMs: 1 } }),
  };
}

test('a server keeps a shopper’s device and cache key from one request to the next', async () => {
  const { open, createClient, set, cookie, countOf } = await startShopper();
  const first = await open();
  await addLineItem(createClient(first), { domain, sku: 'MH07-XS-Gray' });
  const second = await open();
  const { line_items } = await getCart(createClient(second), { domain });
  expect(line_items.some(({ sku }) => sku === 'MH07-XS-Gray')).toBe(true);
  expect(second.cacheKey).toBe(first.cacheKey);
  expect(createClient(second).cacheKey).toBe(first.cacheKey);
  expect(countOf(SESSION)).toBe(1);
  expect(set).toHaveBeenCalledOnce();
  // Needs no quoting in a cookie.
  expect(cookie.value).toMatch(/^[\w%.~!*'()-]+$/);
});

test('shoppers have separate devices, and their sessions may be stored asynchronously', async () => {
  const { open, createClient } = await startShopper();
  const stored = new Map<string, string>();
  const openFor = (shopper: string) =>
    open({
      get: async () => stored.get(shopper) ?? null,
      set: async (value) => void stored.set(shopper, value),
    });
  await addLineItem(createClient(await openFor('ann')), { domain, sku: 'MH07-XS-Gray' });
  const [ann, bob] = await Promise.all([openFor('ann'), openFor('bob')]);
  expect(ann.cacheKey).not.toBe(bob.cacheKey);
  const count = async (session: typeof ann) =>
    (await getCart(createClient(session), { domain })).line_items.length;
  expect(await count(ann)).toBe((await count(bob)) + 1);
});

test('an expired token is renewed before any other request, and keeps the carts', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { open, createClient, clock, set, sandbox } = await startShopper();
  const first = await open();
  await addLineItem(createClient(first), { domain, sku: 'MH07-XS-Gray' });
  clock.now += 6 * 24 * HOUR_MS;
  vi.setSystemTime(clock.now);
  const second = await open();
  const { line_items } = await getCart(createClient(second), { domain });
  expect(line_items.some(({ sku }) => sku === 'MH07-XS-Gray')).toBe(true);
  expect(second.cacheKey).toBe(first.cacheKey);
  expect(set).toHaveBeenCalledTimes(2);
  expect(sandbox.requests.map(({ status }) => status)).not.toContain(401);
});

test('calls whose token is refused share one renewal, and the new token is stored', async () => {
  const { open, createClient, clock, set, cookie, countOf } = await startShopper();
  const session = await open();
  const stored = cookie.value;
  // The server's clock alone: by this machine's the token is fresh.
  clock.now += 2 * HOUR_MS;
  const client = createClient(session);
  const answers = await Promise.all(Array.from({ length: 25 }, () => getActiveDomains(client)));
  expect(new Set(answers.flat())).toEqual(new Set([domain]));
  expect(countOf(SESSION)).toBe(2);
  expect(set).toHaveBeenCalledTimes(2);
  expect(cookie.value).not.toBe(stored);
});

test('a token that is not the current one does not cause a renewal', async () => {
  const { open, countOf } = await startShopper();
  const session = await open();
  const token = await session.accessToken();
  expect(await session.accessToken({ refused: 'another' })).toBe(token);
  expect(countOf(SESSION)).toBe(1);
  expect(await session.accessToken({ refused: token })).not.toBe(token);
  expect(countOf(SESSION)).toBe(2);
});

test('a device that can no longer be renewed is replaced, with another cache key', async () => {
  const { open, clock, set, sandbox } = await startShopper();
  const first = await open();
  clock.now += 9 * 24 * HOUR_MS;
  const second = await open();
  const token = await second.accessToken();
  await second.accessToken({ refused: token });
  expect(second.cacheKey).not.toBe(first.cacheKey);
  expect(set).toHaveBeenCalledTimes(2);
  expect(sandbox.requests.map(({ status }) => status)).toEqual([200, 401, 200]);
});

test.each([
  ['undefined', undefined],
  ['null', null],
  ['empty', ''],
  ['JSON null', 'null'],
  ['a list', '[]'],
  ['cut-off JSON', '{'],
  ['an invalid escape', '%'],
  ['cut-off escaped JSON', '%7B%22'],
  ['a prototype', '{"__proto__":{"accessToken":"t","deviceId":"d","renewAt":9e15,"cacheKey":"k"}}'],
  [
    'a token with a line break',
    '{"accessToken":"a\\nb","deviceId":"d","renewAt":9e15,"cacheKey":"k"}',
  ],
  [
    'a megabyte long',
    `{"accessToken":"${'t'.repeat(1_000_000)}","deviceId":"d","renewAt":9e15,"cacheKey":"k"}`,
  ],
  [
    'a forged token that never expires',
    '{"accessToken":"forged","deviceId":"d","renewAt":1e999,"cacheKey":"k"}',
  ],
  [
    'a forged token that has expired',
    '{"accessToken":"forged","deviceId":"d","renewAt":0,"cacheKey":"k"}',
  ],
])('a stored text that is %s is replaced by a new device', async (_, value) => {
  const { open, createClient, cookie } = await startShopper();
  cookie.value = value;
  const session = await open();
  expect(await getActiveDomains(createClient(session))).toEqual([domain]);
  expect(session.cacheKey).not.toBe('k');
  const next = await open();
  expect(next.cacheKey).toBe(session.cacheKey);
});

test('a session is read whether or not the app’s cookies decode their values', async () => {
  const { open, cookie, countOf } = await startShopper();
  const first = await open();
  cookie.value = decodeURIComponent(cookie.value ?? '');
  expect((await open()).cacheKey).toBe(first.cacheKey);
  expect(countOf(SESSION)).toBe(1);
});

test('a get that returns no text is a TypeError', async () => {
  const { open, sandbox } = await startShopper();
  await expect(open({ get: () => ({ value: 'x' }) as never })).rejects.toThrow(
    '`get` of createServerSession returned a value of type object',
  );
  expect(sandbox.requests).toEqual([]);
});

test.each([
  [
    'throws',
    () => {
      throw new Error('no store');
    },
  ],
  ['rejects', () => Promise.reject(new Error('no store'))],
  ['hangs', () => new Promise<never>(() => undefined)],
])('a get that %s is a SessionError, and no device replaces the shopper’s', async (_, get) => {
  const { open, set, sandbox } = await startShopper();
  await expect(open({ get, timeoutMs: 50 })).rejects.toMatchObject({
    name: 'SessionError',
    code: 'SessionStorageFailed',
    cause: { message: expect.stringMatching(/^no(thing after 50 ms| store)$/) },
  });
  expect(set).not.toHaveBeenCalled();
  expect(sandbox.requests).toEqual([]);
});

test('a set that fails for a new device is a SessionError without the token', async () => {
  const { open } = await startShopper();
  const values: string[] = [];
  const set = (value: string) => {
    values.push(value);
    throw Object.assign(new Error(`cannot set ${value}`), { value });
  };
  const error = await open({ set }).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: 'SessionError', cause: { message: 'cannot set [token]' } });
  const { accessToken } = JSON.parse(decodeURIComponent(values[0] ?? ''));
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(accessToken);
});

test('a set that fails for a renewed token leaves the old one, which is renewed again', async () => {
  const { open, createClient, clock } = await startShopper();
  const first = await open();
  clock.now += 2 * HOUR_MS;
  const failing = { set: () => Promise.reject(new Error('headers are sent')) };
  for (const _ of [1, 2]) {
    const session = await open(failing);
    expect(await getActiveDomains(createClient(session))).toEqual([domain]);
    expect(session.cacheKey).toBe(first.cacheKey);
  }
});

test('a session endpoint that fails keeps the stored session', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { open, sandbox, cookie, clock } = await startShopper();
  await open();
  const stored = cookie.value;
  clock.now += 2 * HOUR_MS;
  vi.setSystemTime(clock.now);
  for (const scenario of ['server-error', 'html'] as const) {
    sandbox.scenario(scenario, { path: SESSION });
    await expect(open()).rejects.toMatchObject({ request: { path: SESSION } });
  }
  expect(cookie.value).toBe(stored);
});

test('no error quotes a stored token that the session endpoint sends back', async () => {
  const baseUrl = await listen((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => response.writeHead(500).end(JSON.stringify({ message: body })));
  });
  const get = () => '{"accessToken":"secret/token","deviceId":"d","renewAt":0,"cacheKey":"k"}';
  const error = await createServerSession({ appId: 'a', baseUrl, get, set: () => undefined }).catch(
    (caught: unknown) => caught,
  );
  expect(error).toMatchObject({ name: 'HttpError', status: 500 });
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('secret/token');
});

test('invalid options and an app id that is refused are errors', async () => {
  const { open } = await startShopper();
  await expect(open({ appId: '' })).rejects.toThrow('firmly-kit: the client needs an `appId`');
  await expect(open({ timeoutMs: 0 })).rejects.toThrow(
    'firmly-kit: the client needs as `timeoutMs`',
  );
  const { url } = await startClient({ appIds: [] });
  await expect(open({ baseUrl: url })).rejects.toMatchObject({
    name: 'SessionError',
    code: 'InvalidAppId',
  });
});

test('an error of a renewal during a request is not replaced', async () => {
  const { open, createClient, clock, sandbox, countOf } = await startShopper();
  const client = createClient(await open());
  clock.now += 2 * HOUR_MS;
  sandbox.scenario('server-error', { path: SESSION });
  await expect(getActiveDomains(client)).rejects.toMatchObject({
    status: 500,
    request: { path: SESSION },
  });
  expect(countOf(DOMAINS)).toBe(1);
});
