// @ts-check
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { whyNotFree } from '../lib/dev/freePorts.mjs';
import { supervise } from '../lib/dev/superviseServices.mjs';
import { freePort } from '../../test/freePort.mjs';

const SERVE = `
  require('node:http')
    .createServer((request, response) => {
      response.statusCode = Number(process.env.STATUS ?? 200);
      response.end('hello');
    })
    .listen(Number(process.env.PORT), '127.0.0.1');
`;

/**
 * A service that is really a process, and really listens.
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
    args: ['-e', script],
    env: { PORT: String(port), STATUS: String(status) },
  };
}

describe('services that run together', () => {
  test('are announced when all of them answer, and are gone when asked to stop', async () => {
    const [one, two] = [await freePort(), await freePort()];
    const stop = new AbortController();
    /** @type {string[]} */
    const bodies = [];
    await supervise([service('One', one), service('Two', two, { status: 404, anyStatus: true })], {
      signal: stop.signal,
      onReady: () => {
        void Promise.all([one, two].map((port) => fetch(`http://127.0.0.1:${port}`)))
          .then((responses) => Promise.all(responses.map((response) => response.text())))
          .then((texts) => bodies.push(...texts))
          .finally(() => stop.abort());
      },
    });
    expect(bodies).toEqual(['hello', 'hello']);
    expect(await whyNotFree(one)).toBeUndefined();
    expect(await whyNotFree(two)).toBeUndefined();
  });

  test('end together when one of them dies, and its last lines are shown', async () => {
    const [one, two] = [await freePort(), await freePort()];
    const script = `${SERVE} setTimeout(() => { console.error('disk full'); process.exit(3); }, 1500);`;
    const running = supervise([service('One', one), service('Two', two, { script })], {
      signal: new AbortController().signal,
      onReady: () => {},
    });
    await expect(running).rejects.toThrow(
      'Two exited with code 3. Its last lines were:\n\n  disk full',
    );
    expect(await whyNotFree(one)).toBeUndefined();
  });

  test('are not announced while one answers with an error, and fail after a while', async () => {
    const [one, two] = [await freePort(), await freePort()];
    let announced = false;
    const running = supervise([service('One', one), service('Two', two, { status: 500 })], {
      signal: new AbortController().signal,
      onReady: () => (announced = true),
      readyWithinMs: 1000,
    });
    await expect(running).rejects.toThrow(
      `Two did not answer at http://127.0.0.1:${two} within 1 s. It printed nothing.`,
    );
    expect(announced).toBe(false);
    expect(await whyNotFree(one)).toBeUndefined();
    expect(await whyNotFree(two)).toBeUndefined();
  });

  test('are killed, with whatever they started, when they do not end', async () => {
    const port = await freePort();
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
    await supervise([service('Stubborn', port, { script })], {
      signal: stop.signal,
      onReady: () => stop.abort(),
      graceMs: 300,
    });
    await expect.poll(() => whyNotFree(port)).toBeUndefined();
  });
});
