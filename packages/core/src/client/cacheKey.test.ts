import { expect, onTestFinished, test, vi } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';
import { createFirmlyClient } from './createFirmlyClient.ts';
import { createMemoryStorage, type TokenStorage } from '../session/storage.ts';

test('all clients of a device have one cache key, until the device is replaced', async () => {
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

test('the stored cache key of a device that can no longer be renewed is not used', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { client, createClient } = await startClient();
  await getActiveDomains(client);
  vi.setSystemTime(Date.now() + 8 * 24 * 3600 * 1000);
  expect(createClient().cacheKey).not.toBe(client.cacheKey);
});

test('with an asynchronous storage the cache key is known after the first call', async () => {
  const { client, createClient, createClient: again } = await startClient();
  await getActiveDomains(client);
  const items = createMemoryStorage();
  const asyncStorage: TokenStorage = {
    getItem: async (key) => items.getItem(key),
    setItem: async (key, value) => items.setItem(key, value),
  };
  const first = createClient({ storage: asyncStorage });
  await getActiveDomains(first);
  const second = again({ storage: asyncStorage });
  expect(second.cacheKey).not.toBe(first.cacheKey);
  await getActiveDomains(second);
  expect(second.cacheKey).toBe(first.cacheKey);
});

test('a client with the default storage owns the default session', () => {
  expect(createFirmlyClient({ appId: 'a' }).ownsDefaultSession).toBe(true);
  expect(
    createFirmlyClient({ appId: 'a', storage: createMemoryStorage() }).ownsDefaultSession,
  ).toBe(false);
  expect(createFirmlyClient({ accessToken: 'a' }).ownsDefaultSession).toBe(false);
});

test('two clients never share a cache key by chance, and the cacheKey option is kept', () => {
  const accessToken = 'token';
  const keys = [1, 2].map(() => createFirmlyClient({ accessToken }).cacheKey);
  expect(new Set(keys).size).toBe(2);
  expect(createFirmlyClient({ accessToken, cacheKey: 'ann' }).cacheKey).toBe('ann');
});
