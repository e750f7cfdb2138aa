// @ts-check
import { canInstallWithApt, installWithApt } from '../process/apt.mjs';
import { CannotProceedError } from '../process/UserError.mjs';
import { runCommand } from '../process/runCommand.mjs';

// The smallest Debian packages that cover Latin, Arabic and Japanese.
const DEBIAN_PACKAGES = ['fonts-liberation', 'fonts-dejavu-core', 'fonts-vlgothic'];

/**
 * Makes sure that Japanese and Arabic titles are drawn with letters instead of empty boxes.
 *
 * @param {AbortSignal} [signal]
 * @throws {CannotProceedError} When the fonts are missing and cannot be installed from here.
 */
export async function installScreenshotFonts(signal) {
  if (process.platform !== 'linux' || (await covers('ja', 'ar'))) return;
  const packages = DEBIAN_PACKAGES.join(' ');
  if (!canInstallWithApt()) {
    throw new CannotProceedError(
      `The screenshots need fonts for Japanese and Arabic: install them, on Debian or Ubuntu with \`sudo apt-get install ${packages}\`.`,
    );
  }
  console.log(`No Japanese or Arabic font found: installing ${packages} with apt-get …`);
  await installWithApt(DEBIAN_PACKAGES, signal);
}

/** @param {string[]} languages */
async function covers(...languages) {
  const lists = await Promise.all(
    languages.map((language) =>
      runCommand('fc-list', [`:lang=${language}`, 'family'], { output: 'keep' }).catch(() => null),
    ),
  );
  return lists.every((list) => list !== null && list.output.trim() !== '');
}
