// @ts-check
import { canInstallWithApt, installWithApt } from '../process/apt.mjs';
import { UserError } from '../process/UserError.mjs';
import { findBrowser } from './findBrowser.mjs';

/**
 * Path of a Chromium. When none is found and this process may install Debian packages, it is installed.
 *
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>}
 * @throws {UserError} Which names the package to install.
 */
export async function findOrInstallBrowser(signal) {
  const found = findBrowser();
  if (found) return found;
  if (canInstallWithApt()) {
    console.log('No Chromium found: installing the package chromium with apt-get …');
    await installWithApt(['chromium'], signal);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new UserError(
    'The tests need a Chromium, and none was found: install Chromium, Google Chrome or Microsoft Edge ' +
      '(on Debian `sudo apt-get install chromium`), or set CHROMIUM_PATH to one.',
  );
}
