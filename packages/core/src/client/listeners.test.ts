import { expect, test, vi } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';

test('a listener that throws does not make the call fail', async () => {
  const clock = { now: Date.now() };
  const { client } = await startClient({ seed: 'single', now: () => clock.now });
  await getActiveDomains(client);
  client.onDeviceChange(() => {
    throw new Error('listener');
  });
  clock.now += 8 * 24 * 3600 * 1000;
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
});

test('a removed listener is not called', async () => {
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
