import { expect, test, vi } from 'vitest';
import { listen } from '../../test/helpers/listen.ts';
import { SESSION, startClient } from '../../test/helpers/startClient.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';
import { createFirmlyClient } from '../client/createFirmlyClient.ts';
import { createMemoryStorage, type TokenStorage } from './storage.ts';

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

test.each(['bad\nvalue', 'p\u00e4sswort', ''])(
  'a stored token that cannot be sent, %j, is ignored',
  async (accessToken) => {
    const { createClient, url } = await startClient({ seed: 'single' });
    const storage = createMemoryStorage();
    const stored = JSON.stringify({ accessToken, deviceId: 'd', renewAt: 9e15, cacheKey: 'k' });
    await storage.setItem(`firmly-kit:session:test-app@${url}`, stored);
    expect(await getActiveDomains(createClient({ storage }))).toEqual(['staging.luma.gift']);
  },
);

test.each(['renewAt', 'deviceId', 'cacheKey', 'accessToken'])(
  'a stored session without %s is ignored',
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

test('a storage that never answers delays a call and does not make it fail', async () => {
  const never = () => new Promise<never>(() => undefined);
  const { createClient } = await startClient({ seed: 'single' }, { timeoutMs: 300 });
  const client = createClient({ storage: { getItem: never, setItem: never } });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
});

test('a session response whose token cannot be sent is a SchemaError', async () => {
  const session = JSON.stringify({ access_token: 'a b', device_id: 'd', expires_in: 3600 });
  const baseUrl = await listen((_, response) => void response.end(session));
  const client = createFirmlyClient({ appId: 'x', baseUrl });
  await expect(getActiveDomains(client)).rejects.toMatchObject({
    name: 'SchemaError',
    path: 'access_token',
  });
});

test('a session that the app cleared is stored again by the next request, and only then', async () => {
  const storage = createMemoryStorage();
  const setItem = vi.spyOn(storage, 'setItem');
  const { client, createClient, countOf } = await startClient({}, { storage });
  await getActiveDomains(client);
  await getActiveDomains(client);
  expect(setItem).toHaveBeenCalledOnce();
  const key = setItem.mock.calls[0]?.[0] ?? '';
  await storage.removeItem?.(key);
  await getActiveDomains(client);
  await getActiveDomains(createClient());
  expect(setItem).toHaveBeenCalledTimes(2);
  expect(countOf(SESSION)).toBe(1);
});

test.each(['', '{"accessToken":"another","deviceId":"d","renewAt":9e15,"cacheKey":"k"}'])(
  'a value in the place of the session is not overwritten: %j',
  async (value) => {
    const storage = createMemoryStorage();
    const { client, url } = await startClient({}, { storage });
    await getActiveDomains(client);
    const key = `firmly-kit:session:test-app@${url}`;
    await storage.setItem(key, value);
    await getActiveDomains(client);
    expect(await storage.getItem(key)).toBe(value);
  },
);

test('an asynchronous storage is not read for each request', async () => {
  const items = createMemoryStorage();
  const getItem = vi.fn<(key: string) => Promise<string | null>>(async (key) => items.getItem(key));
  const storage = {
    getItem,
    setItem: async (key: string, value: string) => items.setItem(key, value),
  };
  const { client } = await startClient({}, { storage });
  await getActiveDomains(client);
  const reads = getItem.mock.calls.length;
  await getActiveDomains(client);
  expect(getItem).toHaveBeenCalledTimes(reads);
});

test('a storage that throws after it was cleared does not make a call fail', async () => {
  const storage = createMemoryStorage();
  const { client } = await startClient({ seed: 'single' }, { storage });
  await getActiveDomains(client);
  Object.assign(storage, { getItem: () => null, setItem: refuse });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
});

test('an empty text in the place of the session ends it: the next client gets another device', async () => {
  const storage = createMemoryStorage();
  const { client, createClient, url, countOf } = await startClient({}, { storage });
  await getActiveDomains(client);
  await storage.setItem(`firmly-kit:session:test-app@${url}`, '');
  await getActiveDomains(client);
  const next = createClient();
  await getActiveDomains(next);
  expect(next.cacheKey).not.toBe(client.cacheKey);
  expect(countOf(SESSION)).toBe(2);
});
