import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { ACTIVE_DOMAINS } from '../../test/helpers/paths.ts';
import { startTestSandbox } from '../../test/helpers/startTestSandbox.ts';
import { startSandbox } from './startSandbox.ts';

test('port 0 takes any free port, and the URL names it', async () => {
  const { url, port, call } = await startTestSandbox();
  expect(port).toBeGreaterThan(0);
  expect(url).toBe(`http://127.0.0.1:${port}`);
  expect((await call(ACTIVE_DOMAINS)).status).toBe(401);
});

test('a port in use is refused with advice', async () => {
  const { port } = await startTestSandbox();
  await expect(startSandbox({ port })).rejects.toThrow(
    `The sandbox could not start on 127.0.0.1:${port}: another program listens on port ${port}. ` +
      'Stop it, or choose another port (0 is any free one).',
  );
});

test('an address it cannot listen on and an invalid option are refused', async () => {
  await expect(startSandbox({ port: 0, host: '203.0.113.1' })).rejects.toThrow(
    'Choose another host or port.',
  );
  await expect(startSandbox({ port: 99_999 })).rejects.toThrow('port');
  await expect(startSandbox({ port: 0, tokenLifetimeSeconds: 0 })).rejects.toThrow(TypeError);
});

test('closing ends hanging calls, and may be called twice', async () => {
  const { call, sandbox, close, url } = await startTestSandbox();
  sandbox.scenario('hang');
  const hanging = call(ACTIVE_DOMAINS);
  await expect.poll(() => sandbox.requests.length).toBe(1);
  await Promise.all([close(), close(), expect(hanging).rejects.toThrow('fetch failed')]);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('a client may abort a hanging call, and the server answers the next one', async () => {
  const { call, sandbox } = await startTestSandbox();
  sandbox.scenario('hang');
  const controller = new AbortController();
  const hanging = call(ACTIVE_DOMAINS, { signal: controller.signal });
  await expect.poll(() => sandbox.requests.length).toBe(1);
  controller.abort();
  await expect(hanging).rejects.toHaveProperty('name', 'AbortError');
  expect((await call(ACTIVE_DOMAINS)).status).toBe(401);
  expect(sandbox.requests.map((entry) => entry.status)).toEqual([undefined, 401]);
});

test('a malformed HTTP request is a 400 and does no harm to the server', async () => {
  const { port, call } = await startTestSandbox();
  const raw = async (lines: string[]) => {
    const socket = connect(port, '127.0.0.1');
    socket.setEncoding('utf8');
    socket.end(lines.join('\r\n') + '\r\n\r\n');
    let text = '';
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    await once(socket, 'close');
    return text;
  };
  const unreadable = [
    ['GET /api\\v1 HTTP/1.1', 'Host: a', 'Connection: close'],
    ['GET / HTTP/1.1', 'Host: a b/c@d', 'Connection: close'],
  ];
  for (const lines of unreadable) {
    const response = await raw(lines);
    expect(response).toMatch(/^HTTP\/1.1 400 /);
    expect(response).toContain('"error":"ErrorBadRequest"');
  }
  for (const line of ['NONSENSE', 'GET nowhere HTTP/1.1']) {
    expect(await raw([line])).toMatch(/^HTTP\/1.1 400 /);
  }
  expect((await call(ACTIVE_DOMAINS)).status).toBe(401);
});
