// @ts-check
import { canInstallWithApt, installWithApt } from '../process/apt.mjs';
import { UserError } from '../process/UserError.mjs';
import { runCommand } from '../process/runCommand.mjs';

// The smallest Debian packages that cover Latin, Arabic and Japanese.
const DEBIAN_PACKAGES = ['fonts-liberation', 'fonts-dejavu-core', 'fonts-vlgothic'];

/**
 * Installs fonts for Japanese and Arabic, unless there are some.
 *
 * @param {AbortSignal} [signal]
 * @throws {UserError} When there are none and this process may not install them.
 */
export async function installFonts(signal) {
  if (process.platform !== 'linux' || (await hasFontsFor('ja', 'ar'))) return;
  const packages = DEBIAN_PACKAGES.join(' ');
  if (!canInstallWithApt()) {
    throw new UserError(
      `The screenshots need fonts for Japanese and Arabic: install them, on Debian or Ubuntu with \`sudo apt-get install ${packages}\`.`,
    );
  }
  console.log(`No Japanese or Arabic font found: installing ${packages} with apt-get …`);
  await installWithApt(DEBIAN_PACKAGES, signal);
}

/** @param {string[]} languages */
async function hasFontsFor(...languages) {
  const lists = await Promise.all(
    languages.map((language) =>
      runCommand('fc-list', [`:lang=${language}`, 'family'], { output: 'keep' }).catch(() => null),
    ),
  );
  return lists.every((list) => list !== null && list.output.trim() !== '');
}
