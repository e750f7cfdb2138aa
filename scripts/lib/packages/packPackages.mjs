// @ts-check
import { mkdir, rm } from 'node:fs/promises';
import { readManifest } from '../process/readManifest.mjs';
import { runCommand } from '../process/runCommand.mjs';
import { UserError } from '../process/UserError.mjs';

/**
 * @typedef {object} PackedPackage
 * @property {string} name `@firmly-kit/core`.
 * @property {string} tarball Absolute path.
 */

/**
 * Packs every published package as `pnpm publish` would, from the output of `npm run build`.
 *
 * @param {string} directory Absolute path. It is emptied first.
 * @param {AbortSignal} [signal]
 * @returns {Promise<PackedPackage[]>} Sorted by name.
 * @throws {UserError} With pnpm's output, when it fails.
 */
export async function packPackages(directory, signal) {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const { packageManager } = readManifest();
  const args = ['--yes', packageManager, '--silent', '--filter=./packages/*', 'pack', '--json'];
  const { code, output } = await runCommand('npx', [...args, `--pack-destination=${directory}`], {
    output: 'keep',
    signal,
  });
  const json = /^[[{].*/ms.exec(output)?.[0];
  if (code !== 0 || json === undefined) {
    throw new UserError(`${output.trimEnd()}\n\n\`pnpm pack\` failed with exit code ${code}.`);
  }
  return readReport(JSON.parse(json)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * @param {{ name: string, filename: string } | { name: string, filename: string }[]} report An array, if there are several
 *   packages.
 */
function readReport(report) {
  return [report].flat().map(({ name, filename }) => ({ name, tarball: filename }));
}
