import { createSandbox } from '@firmly-kit/sandbox';
import { expect, onTestFinished, test } from 'vitest';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';
import { createFirmlyClient } from './createFirmlyClient.ts';

test('a base URL that is a path is one of the page’s own origin', async () => {
  onTestFinished(() => localStorage.clear());
  const sandbox = createSandbox({ seed: 'single' });
  const urls: string[] = [];
  const client = createFirmlyClient({
    appId: 'proxied',
    baseUrl: '/api/firmly/',
    // The server of this page has no proxy of the API.
    fetch: (input, init) => {
      const { url } = new Request(input);
      urls.push(url);
      return sandbox.fetch(url.replace('/api/firmly/', '/'), init);
    },
  });
  expect(client.baseUrl).toBe(`${location.origin}/api/firmly`);
  expect(await getActiveDomains(client)).toEqual(['staging.luma.gift']);
  expect(urls).toEqual([
    `${location.origin}/api/firmly/api/v1/browser-session`,
    `${location.origin}/api/firmly/api/v2/carts/active-domains`,
  ]);
});

test('a request cannot leave a base URL that is a path', async () => {
  const client = createFirmlyClient({ accessToken: 'token', baseUrl: '/api/firmly' });
  const parse = (body: unknown) => body;
  await expect(client.request({ method: 'GET', path: '/../admin', parse })).rejects.toThrow(
    'is not a path of the API',
  );
});

test.each(['/', '/\t/evil.example', '/\\evil.example', '/@evil.example', '/:80'])(
  'the base URL %j stays on the page’s origin',
  (baseUrl) => {
    const client = createFirmlyClient({ appId: 'a', baseUrl });
    expect(new URL(client.baseUrl).origin).toBe(location.origin);
  },
);

test.each(['//evil.example', '/a?b', '/a#b', 'api', './api', ''])(
  'the base URL %j is refused in a page too',
  (baseUrl) => {
    expect(() => createFirmlyClient({ appId: 'a', baseUrl })).toThrow('needs as `baseUrl`');
  },
);
