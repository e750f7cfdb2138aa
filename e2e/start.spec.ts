import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { whyNotFree } from '../scripts/lib/dev/freePorts.mjs';
import getPort from 'get-port';

test.skip(process.platform === 'win32', 'Windows cannot send SIGINT to a process group.');

test('npm start serves the app, Storybook and the sandbox, and Ctrl-C stops all three', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const [sandbox, app, storybook] = [await getPort(), await getPort(), await getPort()];
  const npm = spawn('npm', ['start'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: {
      ...process.env,
      FIRMLY_SANDBOX_PORT: String(sandbox),
      FIRMLY_APP_PORT: String(app),
      FIRMLY_STORYBOOK_PORT: String(storybook),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own process group, so that SIGINT reaches all of it, as Ctrl-C in a terminal does.
    detached: true,
  });
  const ended = once(npm, 'exit');
  let output = '';
  npm.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  npm.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));

  try {
    await expect
      .poll(() => (npm.exitCode === null ? output : `npm start ended early:\n${output}`), {
        timeout: 200_000,
      })
      .toMatch(/Ctrl-C stops all three\.|npm start ended early/);
    expect(output).toContain(`http://127.0.0.1:${app}`);
    expect(output).toContain(`http://127.0.0.1:${storybook}`);
    expect(output).toContain(`http://127.0.0.1:${sandbox}`);

    await page.goto(`http://127.0.0.1:${app}`);
    await expect(page.getByRole('main')).toBeVisible();
    await page.goto(`http://127.0.0.1:${storybook}`);
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await expect(fetch(`http://127.0.0.1:${sandbox}`)).resolves.toBeInstanceOf(Response);
  } finally {
    if (npm.exitCode === null && npm.pid !== undefined) process.kill(-npm.pid, 'SIGINT');
    await ended;
  }

  for (const port of [sandbox, app, storybook]) {
    // npm may exit shortly before the script that it started.
    await expect.poll(() => whyNotFree(port), { timeout: 10_000 }).toBeUndefined();
  }
});
