// @ts-check
import { execa } from 'execa';
import { HAS_GROUPS, signalGroup } from './processGroup.mjs';
import { ROOT } from './root.mjs';
import { StopRequest } from './stopSignal.mjs';
import { UserError } from './UserError.mjs';

const KILL_AFTER_MS = 5000;

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd] Default: the repository.
 * @property {NodeJS.ProcessEnv} [env] Default: this process's.
 * @property {'show' | 'keep'} [output] `show` prints the output as it comes, `keep` returns it. Default: `show`.
 * @property {AbortSignal | undefined} [signal] Stops the command, and rejects with the signal's reason.
 */

/**
 * Runs a command, or a tool of an installed package, to its end. A non-zero exit code is a result, not an error.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} `output` is empty when it was shown.
 */
export async function runCommand(command, args, options = {}) {
  const { cwd = ROOT, env = process.env, output = 'show', signal } = options;
  signal?.throwIfAborted();
  // A shown command stays in the terminal's process group and ends its own children. npm does not end them.
  const ownsGroup = output === 'keep' && HAS_GROUPS;
  const child = execa(command, args, {
    cwd,
    env,
    extendEnv: false,
    preferLocal: true,
    localDir: ROOT,
    stdin: 'ignore',
    stdout: output === 'show' ? 'inherit' : 'pipe',
    stderr: output === 'show' ? 'inherit' : 'pipe',
    all: true,
    reject: false,
    detached: ownsGroup,
  });
  const send = (/** @type {NodeJS.Signals} */ name) =>
    ownsGroup ? signalGroup(child, name) : child.kill(name);
  const stop = () => {
    send(signal?.reason instanceof StopRequest ? signal.reason.signal : 'SIGTERM');
    setTimeout(send, KILL_AFTER_MS, 'SIGKILL').unref();
  };
  signal?.addEventListener('abort', stop, { once: true });
  const result = await child;
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  // It was not found, or is not executable.
  if (result.code !== undefined) throw new UserError(result.shortMessage ?? result.code);
  return { code: result.exitCode ?? 1, output: result.all ?? '' };
}

/**
 * Runs a command and prints nothing, unless it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Omit<CommandOptions, 'output'>} [options]
 * @throws {UserError} With the command's output, when it fails.
 */
export async function runQuietly(command, args, options = {}) {
  const { code, output } = await runCommand(command, args, { ...options, output: 'keep' });
  if (code === 0) return;
  const line = [command, ...args].join(' ');
  throw new UserError(`${output.trimEnd()}\n\n\`${line}\` failed with exit code ${code}.`);
}
