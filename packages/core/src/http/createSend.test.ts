import type { RequestListener } from 'node:http';
import { expect, test, vi } from 'vitest';
import { listen } from '../../test/helpers/listen.ts';
import { DOMAINS, startClient } from '../../test/helpers/startClient.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';
import { createFirmlyClient } from '../client/createFirmlyClient.ts';

test('requests carry no cookies, and the browser caches no response', async () => {
  const { url, createClient } = await startClient();
  const spy = vi.fn<typeof fetch>((input, init) => fetch(input, init));
  await getActiveDomains(createClient({ fetch: spy, baseUrl: url }));
  for (const [, init] of spy.mock.calls) {
    expect(init).toMatchObject({ credentials: 'omit', cache: 'no-store', redirect: 'manual' });
  }
  expect(spy).toHaveBeenCalledTimes(2);
});

test('each attempt has its own request id, and the error names it', async () => {
  const { client, sandbox } = await startClient();
  sandbox.scenario('not-found', { path: DOMAINS });
  const error = await getActiveDomains(client).catch((caught) => caught);
  const ids = sandbox.requests.map(({ requestId }) => requestId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(error.requestId).toBe(ids.at(-1));
});

test('a redirect is not followed, so the token goes nowhere', async () => {
  const seen = vi.fn<RequestListener>((_, response) => void response.end('{"domains":[]}'));
  const elsewhere = await listen(seen);
  const redirecting = await listen((_, response) => {
    response.writeHead(307, { location: `${elsewhere}/steal` }).end();
  });
  const client = createFirmlyClient({ accessToken: 'secret-token', baseUrl: redirecting });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ name: 'HttpError', status: 307 });
  expect(seen).not.toHaveBeenCalled();
});

test('a call times out although fetch ignores its signal', async () => {
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
