// @ts-check
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { whyNotFree } from '../lib/dev/freePorts.mjs';
import { superviseServices } from '../lib/dev/superviseServices.mjs';
import getPort from 'get-port';

const SERVE = `
  require('node:http')
    .createServer((request, response) => {
      response.statusCode = Number(process.env.STATUS ?? 200);
      response.end('hello');
    })
    .listen(Number(process.env.PORT), '127.0.0.1');
`;

/**
 * A real process that listens on a port.
 *
 * @param {string} name
 * @param {number} port
 * @param {{ script?: string, status?: number, anyStatus?: boolean }} [options]
 * @returns {import('../lib/dev/services.mjs').Service}
 */
function service(name, port, { script = SERVE, status = 200, anyStatus = false } = {}) {
  const url = `http://127.0.0.1:${port}`;
  return {
    name,
    url,
    probes: [{ url, anyStatus }],
    cwd: tmpdir(),
    command: process.execPath,
    args: ['-e', script],
    env: { PORT: String(port), STATUS: String(status) },
  };
}

describe('services that run together', () => {
  test('are ready when all of them respond, and end when `signal` aborts', async () => {
    const [one, two] = [await getPort(), await getPort()];
    const stop = new AbortController();
    /** @type {string[]} */
    const bodies = [];
    await superviseServices(
      [service('One', one), service('Two', two, { status: 404, anyStatus: true })],
      {
        signal: stop.signal,
        onReady: () => {
          void Promise.all([one, two].map((port) => fetch(`http://127.0.0.1:${port}`)))
            .then((responses) => Promise.all(responses.map((response) => response.text())))
            .then((texts) => bodies.push(...texts))
            .finally(() => stop.abort());
        },
      },
    );
    expect(bodies).toEqual(['hello', 'hello']);
    expect(await whyNotFree(one)).toBeUndefined();
    expect(await whyNotFree(two)).toBeUndefined();
  });

  test('all end when one of them exits, and the error has its last lines', async () => {
    const [one, two] = [await getPort(), await getPort()];
    const script = `${SERVE} setTimeout(() => { console.error('disk full'); process.exit(3); }, 1500);`;
    const running = superviseServices([service('One', one), service('Two', two, { script })], {
      signal: new AbortController().signal,
      onReady: () => {},
    });
    await expect(running).rejects.toThrow(
      'Two exited with code 3. Its last lines were:\n\n  disk full',
    );
    expect(await whyNotFree(one)).toBeUndefined();
  });

  test('are not ready while one responds with an error, and time out', async () => {
    const [one, two] = [await getPort(), await getPort()];
    let isReady = false;
    const running = superviseServices([service('One', one), service('Two', two, { status: 500 })], {
      signal: new AbortController().signal,
      onReady: () => (isReady = true),
      readyWithinMs: 1000,
    });
    await expect(running).rejects.toThrow(
      `Two did not respond at http://127.0.0.1:${two} within 1 s. It printed nothing.`,
    );
    expect(isReady).toBe(false);
    expect(await whyNotFree(one)).toBeUndefined();
    expect(await whyNotFree(two)).toBeUndefined();
  });

  test('are killed with their descendants when they do not end', async () => {
    const port = await getPort();
    const script = `
      process.on('SIGTERM', () => {});
      setInterval(() => {}, 1000);
      require('node:child_process').spawn(
        process.execPath,
        ['-e', ${JSON.stringify(`process.on('SIGTERM', () => {}); ${SERVE}`)}],
        { stdio: 'inherit' },
      );
    `;
    const stop = new AbortController();
    await superviseServices([service('Stubborn', port, { script })], {
      signal: stop.signal,
      onReady: () => stop.abort(),
      graceMs: 300,
    });
    await expect.poll(() => whyNotFree(port)).toBeUndefined();
  });
});
