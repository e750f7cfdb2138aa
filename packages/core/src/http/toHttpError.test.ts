import { expect, test } from 'vitest';
import { listen } from '../../test/helpers/listen.ts';
import { DOMAINS } from '../../test/helpers/startClient.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';
import { createFirmlyClient } from '../client/createFirmlyClient.ts';

test.each([
  ['an empty body', '', 'an empty body'],
  ['HTML', '<html><body>Bad Gateway</body></html>', 'HTML'],
  ['truncated JSON', '{"code":502,"err', 'text that is not JSON'],
])('an error response with %s names it', async (_, body, kind) => {
  const baseUrl = await listen((__, response) => void response.writeHead(502).end(body));
  const client = createFirmlyClient({ accessToken: 'token', baseUrl, retry: { attempts: 1 } });
  await expect(getActiveDomains(client)).rejects.toMatchObject({
    message: `GET ${DOMAINS} failed with 502 (${kind})`,
    code: 'Http502',
  });
});

test('Retry-After may be a date', async () => {
  const date = new Date(Date.now() + 3_600_000).toUTCString();
  const baseUrl = await listen((_, response) => {
    response.writeHead(429, { 'retry-after': date }).end();
  });
  const client = createFirmlyClient({ accessToken: 'token', baseUrl });
  const error = await getActiveDomains(client).catch((caught) => caught);
  expect(error.retryAfterMs).toBeGreaterThan(3_500_000);
});

test.each([
  ['120', 120_000],
  ['0', 0],
  ['-3', undefined],
  ['0x10', undefined],
  ['10, 20', undefined],
  ['soon', undefined],
  ['', undefined],
])('Retry-After %j is %s ms', async (header, retryAfterMs) => {
  const baseUrl = await listen((_, response) => {
    response.writeHead(503, { 'retry-after': header }).end();
  });
  const client = createFirmlyClient({ accessToken: 'token', baseUrl, retry: { attempts: 1 } });
  const error = await getActiveDomains(client).catch((caught) => caught);
  expect(error.retryAfterMs).toBe(retryAfterMs);
});

test('a Retry-After date is by the server’s clock', async () => {
  const baseUrl = await listen((_, response) => {
    const headers = {
      date: 'Thu, 01 Jan 2026 00:00:00 GMT',
      'retry-after': 'Thu, 01 Jan 2026 00:02:00 GMT',
    };
    response.writeHead(503, headers).end();
  });
  const client = createFirmlyClient({ accessToken: 'token', baseUrl });
  await expect(getActiveDomains(client)).rejects.toMatchObject({ retryAfterMs: 120_000 });
});

test('a long description is cut', async () => {
  const body = JSON.stringify({ error: 'E', message: 'x'.repeat(10_000) });
  const baseUrl = await listen((_, response) => void response.writeHead(400).end(body));
  const error = await getActiveDomains(createFirmlyClient({ accessToken: 't', baseUrl })).catch(
    (caught) => caught,
  );
  expect(error.description).toHaveLength(300);
});
