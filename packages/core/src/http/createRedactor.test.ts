import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { listen } from '../../test/helpers/listen.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';
import { createFirmlyClient } from '../client/createFirmlyClient.ts';

test('the cause of a NetworkError has the messages of all causes, also where causes form a circle', async () => {
  const inner: Error = new Error('connect ECONNREFUSED');
  inner.cause = inner;
  const fetch = () => Promise.reject(new Error('fetch failed', { cause: inner }));
  const client = createFirmlyClient({ accessToken: 'token', fetch, retry: { attempts: 1 } });
  const error = await getActiveDomains(client).catch((caught) => caught);
  expect(error.cause.message).toMatch(/^fetch failed: connect ECONNREFUSED/);
});

test('no token is in the client, in errors and in causes, however the server or fetch quotes it', async () => {
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

test('no token is in an error: escaped, just replaced, or another shopper’s', async () => {
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

test('a token stays out of errors after hundreds of renewals', async () => {
  const tokens = Array.from({ length: 500 }, (_, index) => `token/${index}/`);
  let answered = 0;
  const baseUrl = await listen((_, response) => {
    answered += 1;
    const isLast = answered === tokens.length;
    response.writeHead(isLast ? 403 : 200);
    response.end(JSON.stringify(isLast ? { description: tokens[0] } : { domains: [] }));
  });
  const sent = [...tokens];
  const client = createFirmlyClient({ accessToken: () => sent.shift() ?? '', baseUrl });
  for (const _ of tokens.slice(1)) await getActiveDomains(client);
  await expect(getActiveDomains(client)).rejects.toMatchObject({ description: '[token]' });
});
