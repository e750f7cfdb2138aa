import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { startTestSandbox } from '../../test/helpers/startTestSandbox.ts';

const CLI = fileURLToPath(new URL('../../dist/node/cli.js', import.meta.url));

function start(...args: string[]) {
  const child = spawn(process.execPath, [CLI, ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)));
  const closed = once(child, 'close').then(([code]: unknown[]) => ({ code, ...output }));
  return { child, closed };
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`it prints its URL, answers there, and exits with 0 on ${signal} while a call hangs`, async () => {
    const { child, closed } = start('--port', '0', '--seed', 'single', '--token-lifetime', '60');
    const [line]: unknown[] = await once(createInterface(child.stdout), 'line');
    const url = /http:\/\/127\.0\.0\.1:\d+$/.exec(String(line))?.[0];
    const session = await fetch(`${url}/api/v1/browser-session`, {
      method: 'POST',
      headers: { 'x-firmly-app-id': 'my-app' },
    });
    expect(await session.json()).toHaveProperty('expires_in', 60);

    const hanging = fetch(`${url}/api/v2/carts/active-domains`, {
      headers: { 'x-firmly-sandbox-scenario': 'hang' },
    });
    const outcome = hanging.then(String, String);
    const arrived = async () => (await fetch(`${url}/__sandbox/requests`)).json();
    await expect.poll(arrived).toHaveProperty('requests.length', 2);
    child.kill(signal);
    expect(await outcome).toBe('TypeError: fetch failed');
    expect(await closed).toMatchObject({ code: 0, stderr: '' });
  });
}

test('--help prints the options, --version the version', async () => {
  const help = await start('--help').closed;
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toContain('--token-lifetime <seconds>');
  const version = await start('--version').closed;
  expect(version).toMatchObject({ code: 0, stderr: '' });
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('a wrong option is one sentence on stderr and exit code 2', async () => {
  expect(await start('--port', 'abc').closed).toEqual({
    code: 2,
    stdout: '',
    stderr: '--port must be a whole number from 0 to 65535, not "abc".\n',
  });
});

test('a port in use is one sentence on stderr and exit code 1', async () => {
  const { port } = await startTestSandbox();
  const { code, stdout, stderr } = await start('--port', String(port)).closed;
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^The sandbox could not start .+\n$/);
});
