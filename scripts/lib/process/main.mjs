// @ts-check
import { requireNodeVersion } from './requireNodeVersion.mjs';
import { StopRequest } from './stopSignal.mjs';
import { UserError } from './UserError.mjs';

/**
 * Runs a script and sets the exit code of the process.
 *
 * @param {() => Promise<number>} script Resolves with the exit code.
 */
export async function main(script) {
  try {
    requireNodeVersion();
    process.exitCode = await script();
  } catch (error) {
    process.exitCode = error instanceof StopRequest ? error.exitCode : 1;
    if (!(error instanceof StopRequest)) {
      console.error(error instanceof UserError ? error.message : error);
    }
  }
}
