// @ts-check
import { canInstallWithApt, installWithApt } from '../process/apt.mjs';
import { CannotProceedError } from '../process/UserError.mjs';
import { findBrowser } from './findBrowser.mjs';
import { thisMachine } from './machine.mjs';

/**
 * Path of a Chromium to test with, for other tools to read from `CHROMIUM_PATH`. When there is none it is installed,
 * where this process may do that.
 *
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>}
 * @throws {CannotProceedError} Which says what to install, when there is none.
 */
export async function findOrInstallBrowser(signal) {
  const found = findBrowser(thisMachine);
  if (found) return found;
  if (canInstallWithApt()) {
    console.log('No Chromium found: installing the package chromium with apt-get …');
    await installWithApt(['chromium'], signal);
    const installed = findBrowser(thisMachine);
    if (installed) return installed;
  }
  throw new CannotProceedError(
    'The tests need a Chromium, and none was found: install Chromium, Google Chrome or Microsoft Edge ' +
      '(on Debian `sudo apt-get install chromium`), or set CHROMIUM_PATH to one.',
  );
}
