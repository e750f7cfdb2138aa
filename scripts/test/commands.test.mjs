// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../lib/process/root.mjs';
import getPort from 'get-port';

const taken = createServer();
let port = 0;

beforeAll(async () => {
  port = await getPort();
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
  const [sandbox, storybook] = [await getPort(), await getPort()];
  const { status, stdout, stderr } = run('start.mjs', [], {
    FIRMLY_SANDBOX_PORT: String(sandbox),
    FIRMLY_APP_PORT: String(port),
    FIRMLY_STORYBOOK_PORT: String(storybook),
  });
  expect(stderr).toBe(
    `Port ${port}, which the example app needs, is already taken: ` +
      'stop what is using it, or set FIRMLY_APP_PORT to another port.\n',
  );
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

test('npm start ends at once with one sentence when a port is not a number', () => {
  const { status, stderr } = run('start.mjs', [], { FIRMLY_APP_PORT: 'http' });
  expect(stderr).toMatch(/^FIRMLY_APP_PORT is "http", which is not a port: .+\n$/);
  expect(status).toBe(1);
});

test('npm test lists its suites when the name of a suite is unknown', () => {
  const { status, stdout, stderr } = run('test.mjs', ['unit', 'units']);
  expect(stderr).toBe(
    'There is no suite "units": the suites are format, lint, types, packages, unit, browser, browser-isolated, stories, pictures, bench, e2e, setups.\n',
  );
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

test.each([
  'setup.mjs',
  'start.mjs',
  'test.mjs',
  'bench.mjs',
  'screenshots.mjs',
  'update-pictures.mjs',
  'release.mjs',
])('%s imports no library before the installation', (script) => {
  expect(packageImports(path.join(ROOT, 'scripts', script))).toEqual([]);
});

test('the workflows run only npm scripts that exist', () => {
  const workflows = ['ci.yml', 'release.yml'].map((name) =>
    readFileSync(path.join(ROOT, '.github/workflows', name), 'utf8'),
  );
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const used = [...workflows.join('\n').matchAll(/\bnpm (?:run )?([\w:-]+)$/gm)].map(
    ([, script = '']) => script,
  );
  expect(used).toEqual(['test', 'test', 'setup', 'version-packages', 'release']);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(used));
});

/**
 * The packages that a module and its own modules import statically.
 *
 * @param {string} file
 * @returns {string[]}
 */
function packageImports(file) {
  const imports = readFileSync(file, 'utf8').matchAll(/^import [^;]*?'([^']+)';$/gm);
  return [...imports].flatMap(([, name = '']) => {
    if (name.startsWith('node:')) return [];
    return name.startsWith('.') ? packageImports(path.resolve(file, '..', name)) : [name];
  });
}
