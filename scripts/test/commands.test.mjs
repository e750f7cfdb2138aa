// @ts-check
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../lib/process/root.mjs';
import { freePort } from '../../test/freePort.mjs';

const taken = createServer();
let port = 0;

beforeAll(async () => {
  port = await freePort();
  await new Promise((resolve) => {
    taken.listen(port, '127.0.0.1', () => resolve(undefined));
  });
});

afterAll(() => {
  taken.close();
});

/**
 * Runs a script from a directory that is not the repository.
 *
 * @param {string} script
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function run(script, args = [], env = {}) {
  return spawnSync(process.execPath, [path.join(ROOT, 'scripts', script), ...args], {
    cwd: '/',
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
}

test('npm start ends at once with one sentence when a port is taken', async () => {
  const [sandbox, storybook] = [await freePort(), await freePort()];
  const { status, stdout, stderr } = run('start.mjs', [], {
    FIRMLY_SANDBOX_PORT: String(sandbox),
    FIRMLY_APP_PORT: String(port),
    FIRMLY_STORYBOOK_PORT: String(storybook),
  });
  expect(stderr).toBe(
    `Port ${port}, which the merchant app wants, is already taken: ` +
      'stop what is using it, or set FIRMLY_APP_PORT to another port.\n',
  );
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

test('npm start ends at once with one sentence when a port is nonsense', () => {
  const { status, stderr } = run('start.mjs', [], { FIRMLY_APP_PORT: 'http' });
  expect(stderr).toMatch(/^FIRMLY_APP_PORT is "http", which is not a port: .+\n$/);
  expect(status).toBe(1);
});

test('npm test names its parts when asked for one it does not have', () => {
  const { status, stdout, stderr } = run('test.mjs', ['unit', 'units']);
  expect(stderr).toBe(
    'There is no part "units": the parts are format, lint, types, unit, browser, stories, bench, e2e.\n',
  );
  expect(stdout).toBe('');
  expect(status).toBe(1);
});
