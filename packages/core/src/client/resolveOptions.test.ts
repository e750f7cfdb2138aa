import { expect, test } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';
import { createFirmlyClient } from './createFirmlyClient.ts';

const BASE_URL = 'needs as `baseUrl` an absolute http(s) URL';

test.each([
  [{}, 'needs an `appId` or an `accessToken`'],
  [{ appId: '' }, 'needs an `appId` or an `accessToken`'],
  [{ appId: 'a', accessToken: 't' }, 'got both'],
  [{ appId: 'a', baseUrl: 'api.firmly.work' }, BASE_URL],
  [{ appId: 'a', baseUrl: '/api' }, 'On a server, put the origin before a path'],
  [{ appId: 'a', baseUrl: '//api.firmly.work' }, BASE_URL],
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
  [{ appId: 'a', maxResponseBytes: 0 }, 'got `maxResponseBytes: 0`'],
  [{ appId: 'a', maxResponseBytes: Infinity }, 'got `maxResponseBytes: Infinity`'],
  [{ appId: 'a', retry: { attempts: 0 } }, 'got `retry.attempts: 0`'],
  [{ appId: 'a', retry: { baseDelayMs: -1 } }, 'got `retry.baseDelayMs: -1`'],
  [{ appId: 'a', retry: { maxDelayMs: Number.NaN } }, 'got `retry.maxDelayMs: NaN`'],
])('createFirmlyClient(%j) throws and says what is wrong', (options, message) => {
  expect(() => createFirmlyClient(options as never)).toThrow(message);
});

test('slashes at the end of the base URL do not double', async () => {
  const { createClient, url } = await startClient({ seed: 'single' });
  const client = createClient({ baseUrl: `${url}//?` });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
});
