// @ts-check
import { spawn } from 'node:child_process';
import { HAS_GROUPS, signalGroup } from './processGroup.mjs';
import { ROOT } from './root.mjs';
import { StopRequest } from './stopSignal.mjs';

const GRACE_MS = 5000;

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd] Default: the repository.
 * @property {NodeJS.ProcessEnv} [env] Default: this process's.
 * @property {'show' | 'keep'} [output] Shown as it comes, or kept for the result. Default: shown.
 * @property {AbortSignal | undefined} [signal] Ends the command, and rejects with the signal's reason.
 *
 * @typedef {object} CommandResult
 * @property {number} code
 * @property {string} output Empty when it was shown.
 */

/**
 * Runs a command to its end. A non-zero exit code is a result, not an error.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, options = {}) {
  const { cwd = ROOT, env = process.env, output = 'show', signal } = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const shown = output === 'show';
    const stream = shown ? 'inherit' : 'pipe';
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', stream, stream],
      // What is shown stays with the terminal and ends what it started by itself; npm does not do that.
      detached: !shown && HAS_GROUPS,
      // npm and npx are batch files on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command.startsWith('np'),
    });
    let kept = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk) => (kept += chunk));
    child.stderr?.setEncoding('utf8').on('data', (chunk) => (kept += chunk));
    const send = (/** @type {NodeJS.Signals} */ name) =>
      shown ? child.kill(name) : signalGroup(child, name);
    const abort = () => {
      const { reason } = signal ?? {};
      send(reason instanceof StopRequest ? reason.signal : 'SIGTERM');
      setTimeout(send, GRACE_MS, 'SIGKILL').unref();
    };
    signal?.addEventListener('abort', abort, { once: true });
    child.once('error', reject);
    child.once('close', (code) => {
      signal?.removeEventListener('abort', abort);
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code: code ?? 1, output: kept });
    });
  });
}
