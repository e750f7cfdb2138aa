import { expect, test, vi } from 'vitest';
import { DOMAINS, SESSION, startClient } from '../../test/helpers/startClient.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';
import { createFirmlyClient } from '../client/createFirmlyClient.ts';
import type { AccessTokenParameters } from './createTokenSession.ts';

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

test('the accessToken function is called for each request, and again after a refusal', async () => {
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

test('the accessToken function is told which token was refused', async () => {
  const { url, sandbox } = await startClient();
  const accessToken = vi.fn<(parameters: AccessTokenParameters) => string>(
    ({ refused }) => `token-after-${refused}`,
  );
  const client = createFirmlyClient({ accessToken, baseUrl: url });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ status: 401 });
  expect(accessToken.mock.calls).toEqual([
    [{ refused: undefined }],
    [{ refused: 'token-after-undefined' }],
  ]);
  expect(sandbox.requests).toHaveLength(2);
});

test('an error of this kit that an accessToken function throws is not replaced', async () => {
  const refusing = await startClient({ appIds: [] });
  const { url, sandbox } = await startClient();
  const accessToken = async () => (await getActiveDomains(refusing.client)).join('');
  const client = createFirmlyClient({ accessToken, baseUrl: url });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ code: 'InvalidAppId' });
  refusing.sandbox.scenario('server-error', { path: SESSION });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ status: 500 });
  expect(sandbox.requests).toEqual([]);
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
