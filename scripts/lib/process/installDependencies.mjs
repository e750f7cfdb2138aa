// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { HAS_GROUPS, signalGroup } from './processGroup.mjs';
import { readManifest } from './readManifest.mjs';
import { ROOT } from './root.mjs';
import { UserError } from './UserError.mjs';

/**
 * Installs the packages of the lockfile with the pinned pnpm. Requires only npm.
 *
 * @param {AbortSignal} signal Stops the installation, and rejects with the signal's reason.
 * @throws {UserError} With pnpm's output, when the installation fails.
 */
export async function installDependencies(signal) {
  signal.throwIfAborted();
  console.log('Installing dependencies …');
  const args = ['--yes', readManifest().packageManager, 'install', '--frozen-lockfile'];
  const npx = spawn('npx', args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: HAS_GROUPS,
    // npx is a batch file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [npx.stdout, npx.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (output += chunk));
  }
  signal.addEventListener('abort', () => signalGroup(npx, 'SIGTERM'), { once: true });
  const [code] = await once(npx, 'close');
  signal.throwIfAborted();
  if (code === 0) return;
  throw new UserError(
    `${output.trimEnd()}\n\n\`npx ${args.join(' ')}\` failed with exit code ${code}.`,
  );
}
