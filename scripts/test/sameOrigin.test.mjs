// @ts-check
import { createServer } from 'node:http';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  createFirmlyClient,
  createMemoryStorage,
  getActiveCarts,
  isHttpError,
} from '@firmly-kit/core';
import { startSandbox } from '@firmly-kit/sandbox/node';
import { expect, onTestFinished, test } from 'vitest';
import { extractCodeBlocks } from '../lib/docs/extractCodeBlocks.mjs';
import { ROOT } from '../lib/process/root.mjs';

const GUIDE = 'docs/same-origin.md';
const PAGE = 'https://shop.example';

/**
 * The function `passOn` of the guide.
 *
 * @param {string} apiUrl Instead of the real API's.
 * @returns {Promise<(request: Request) => Promise<Response>>}
 */
async function loadPassOn(apiUrl) {
  const blocks = extractCodeBlocks(await readFile(path.join(ROOT, GUIDE), 'utf8'), GUIDE);
  const code = blocks.find((block) => block.code.includes('function passOn('))?.code ?? '';
  const file = path.join(ROOT, `.cache/same-origin/${new URL(apiUrl).port}.ts`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, code.replace("'https://api.firmly.work'", JSON.stringify(apiUrl)));
  const { passOn } = await import(/* @vite-ignore */ file);
  return passOn;
}

/** An API that answers with what it was asked. */
async function startEcho() {
  const server = createServer(({ method, url, headers }, response) => {
    response.setHeader('content-encoding', 'gzip').setHeader('set-cookie', 'api=1');
    if (url?.endsWith('/moved')) response.writeHead(302, { location: 'https://evil.example/' });
    response.end(gzipSync(JSON.stringify({ method, url, headers })));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

test('the function of the guide connects a client whose baseUrl is a path', async () => {
  const api = await startSandbox({ port: 0, seed: 'demo' });
  onTestFinished(() => api.close());
  const passOn = await loadPassOn(api.url);
  const client = createFirmlyClient({
    appId: 'shop',
    baseUrl: `${PAGE}/api/firmly`,
    fetch: (url, init) => passOn(new Request(url, init)),
    storage: createMemoryStorage(),
    retry: { attempts: 1 },
  });
  const { domains } = await getActiveCarts(client);
  expect(domains).toHaveLength(5);
  api.sandbox.scenario({ kind: 'status', status: 503, error: 'ErrorStoreUnavailable' });
  const error = await getActiveCarts(client).catch((reason) => reason);
  expect(isHttpError(error) && [error.status, error.code]).toEqual([503, 'ErrorStoreUnavailable']);
});

test('it keeps the path as it was sent, and passes on no cookie of either side', async () => {
  const passOn = await loadPassOn(await startEcho());
  const target = '/api/v1/domains/shop.luma.gift/cart/line-items/a%2Fb%20c?x=%2F';
  const response = await passOn(
    new Request(`${PAGE}/api/firmly${target}`, {
      method: 'PUT',
      headers: { cookie: 'shop=1', 'x-firmly-authorization': 'token', origin: PAGE },
      body: '{}',
    }),
  );
  const { method, url, headers } = await response.json();
  expect({ method, url, token: headers['x-firmly-authorization'] }).toEqual({
    method: 'PUT',
    url: target,
    token: 'token',
  });
  expect(Object.keys(headers)).not.toContain('cookie');
  expect(Object.keys(headers)).not.toContain('origin');
  expect([...response.headers.keys()]).not.toContain('set-cookie');
  expect([...response.headers.keys()]).not.toContain('content-encoding');
});

test('it does not follow a redirect', async () => {
  const passOn = await loadPassOn(await startEcho());
  const response = await passOn(new Request(`${PAGE}/api/firmly/api/v2/moved`));
  expect(response.status).toBe(302);
});

test.each(['@evil.example/api/', '.evil.example/api/', ':80/api/', '/other', '/api/../../admin'])(
  'it does not pass on /api/firmly%s',
  async (rest) => {
    const passOn = await loadPassOn(await startEcho());
    expect((await passOn(new Request(`${PAGE}/api/firmly${rest}`))).status).toBe(404);
  },
);
