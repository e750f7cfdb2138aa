import { expect, test, vi } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';
import { createFirmlyClient } from './createFirmlyClient.ts';
import { createServerSession } from './createServerSession.ts';

const BASE_URL = 'needs as `baseUrl` an http(s) URL';
const EITHER = 'needs an `appId` or an `accessToken`, and not both';
const APP_ID = 'needs an `appId` of ASCII characters';
const ON_A_SERVER = 'On a server, put the origin before a path';

test.each([
  [{}, EITHER],
  [{ appId: '' }, APP_ID],
  [{ appId: 'a', accessToken: 't' }, EITHER],
  [{ appId: 'a', baseUrl: 'api.firmly.work' }, BASE_URL],
  [{ accessToken: 't', baseUrl: '/api' }, ON_A_SERVER],
  [{ appId: 'a', baseUrl: '/api?x=1' }, BASE_URL],
  [{ appId: 'a', baseUrl: '//api.firmly.work' }, BASE_URL],
  [{ appId: 'a', baseUrl: 'javascript:alert(1)' }, BASE_URL],
  [{ appId: 'a', baseUrl: 'https://user:pass@api.firmly.work' }, BASE_URL],
  [{ appId: 'a', baseUrl: 'https://:pass@api.firmly.work' }, BASE_URL],
  [{ appId: 'a', baseUrl: 'https://api.firmly.work?x=1' }, BASE_URL],
  [{ appId: 'a', baseUrl: '' }, BASE_URL],
  [{ appId: 'a', baseUrl: 'https://api.firmly.work/#x' }, BASE_URL],
  [{ appId: 'a', retry: { attempts: 2.5 } }, 'needs as `retry.attempts` a whole number, not 2.5.'],
  [{ appId: 'line\nbreak' }, APP_ID],
  [{ appId: 'my app' }, APP_ID],
  [{ appId: 'a', timeoutMs: 0 }, 'needs as `timeoutMs` a number from 1 to 2147483647, not 0.'],
  [
    { appId: 'a', timeoutMs: Infinity },
    'needs as `timeoutMs` a number from 1 to 2147483647, not Infinity.',
  ],
  [
    { appId: 'a', timeoutMs: Number.NaN },
    'needs as `timeoutMs` a number from 1 to 2147483647, not NaN.',
  ],
  [
    { appId: 'a', maxResponseBytes: 0 },
    'needs as `maxResponseBytes` a number from 1 to 2147483647, not 0.',
  ],
  [
    { appId: 'a', maxResponseBytes: Infinity },
    'needs as `maxResponseBytes` a number from 1 to 2147483647, not Infinity.',
  ],
  [
    { appId: 'a', retry: { attempts: 0 } },
    'needs as `retry.attempts` a number from 1 to 2147483647, not 0.',
  ],
  [
    { appId: 'a', retry: { baseDelayMs: -1 } },
    'needs as `retry.baseDelayMs` a number from 0 to 2147483647, not -1.',
  ],
  [
    { appId: 'a', retry: { maxDelayMs: Number.NaN } },
    'needs as `retry.maxDelayMs` a number from 0 to 2147483647, not NaN.',
  ],
])('createFirmlyClient(%j) throws and says what is wrong', (options, message) => {
  expect(() => createFirmlyClient(options as never)).toThrow(message);
});

test('slashes at the end of the base URL do not double', async () => {
  const { createClient, url } = await startClient({ seed: 'single' });
  const client = createClient({ baseUrl: `${url}//?` });
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
});

test('a server that renders a page creates its client with a path, and each request says what to give', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  const client = createFirmlyClient({ appId: 'a', baseUrl: '/api/firmly', fetch });
  const reading = getActiveDomains(client);
  await expect(reading).rejects.toThrow(TypeError);
  await expect(reading).rejects.toThrow(ON_A_SERVER);
  await expect(
    createServerSession({
      appId: 'a',
      baseUrl: '/api/firmly',
      fetch,
      get: () => null,
      set: () => undefined,
    }),
  ).rejects.toThrow(ON_A_SERVER);
  expect(fetch).not.toHaveBeenCalled();
});
