// @ts-check
import { CannotProceedError } from './UserError.mjs';
import { requireNode } from './requireNodeVersion.mjs';
import { StopRequest } from './stopSignal.mjs';

/**
 * Runs a script's body and turns how it ended into the process's exit code.
 *
 * @param {() => Promise<number>} body
 */
export async function main(body) {
  try {
    requireNode();
    process.exitCode = await body();
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** @param {unknown} error */
function report(error) {
  if (error instanceof StopRequest) return error.exitCode;
  console.error(error instanceof CannotProceedError ? error.message : error);
  return 1;
}
