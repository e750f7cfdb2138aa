// @ts-check
import { CannotProceedError } from './UserError.mjs';
import { runCommand } from './runCommand.mjs';

/**
 * Runs a command whose output matters only when it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Omit<import('./runCommand.mjs').CommandOptions, 'output'>} [options]
 * @throws {CannotProceedError} With the command's output, when it fails.
 */
export async function runQuietly(command, args, options = {}) {
  const { code, output } = await runCommand(command, args, { ...options, output: 'keep' });
  if (code === 0) return;
  const line = [command, ...args].join(' ');
  throw new CannotProceedError(`${output.trimEnd()}\n\n\`${line}\` failed with exit code ${code}.`);
}
