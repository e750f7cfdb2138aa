// @ts-check
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packPackages } from '../packages/packPackages.mjs';
import { readManifest } from '../process/readManifest.mjs';
import { ROOT } from '../process/root.mjs';
import { runCommand, runQuietly } from '../process/runCommand.mjs';
import { UserError } from '../process/UserError.mjs';

/** The lockfile of all setups, relative to the repository. */
export const SETUPS_LOCKFILE = 'test/setups/pnpm-lock.yaml';

const APPS = ['examples', 'test/setups/apps'];
const GENERATED = new Set(['node_modules', 'dist', 'build', '.next', '.react-router']);

/**
 * Copies the examples and the apps of `test/setups/apps` to a folder, and installs them there with what `pnpm pack` made of
 * our packages. They keep their paths: `examples/vite-react`.
 *
 * @param {string} directory Absolute path of an empty folder outside of the repository, whose packages must not be found.
 * @param {{ mayChangeLockfile?: boolean, signal?: AbortSignal | undefined }} [options] `mayChangeLockfile` adds to the
 *   folder's lockfile what it lacks, instead of failing.
 * @throws {UserError} With pnpm's output, when the installation fails.
 */
export async function createSetups(directory, { mayChangeLockfile = false, signal } = {}) {
  const overrides = await extractPackages(directory, signal);
  await copyApps(directory);
  const workspace = await readFile(path.join(ROOT, 'pnpm-workspace.yaml'), 'utf8');
  await writeFile(
    path.join(directory, 'pnpm-workspace.yaml'),
    [
      workspace.replace(/^packages:\n(?: .*\n)+/, ''),
      'packages:',
      ...APPS.map((folder) => `  - ${folder}/*`),
      'overrides:',
      ...overrides,
      '',
    ].join('\n'),
  );
  await install(directory, mayChangeLockfile ? 'no-frozen-lockfile' : 'frozen-lockfile', signal);
}

/**
 * Packs our packages and extracts the tarballs: the lockfile then has no checksum of them, which every change would change.
 *
 * @param {string} directory
 * @param {AbortSignal | undefined} signal
 * @returns {Promise<string[]>} pnpm's overrides, a line for each package.
 */
async function extractPackages(directory, signal) {
  const packed = await packPackages(path.join(directory, 'tarballs'), signal);
  return Promise.all(
    packed.map(async ({ name, tarball }) => {
      const folder = `packages/${path.basename(name)}`;
      const to = path.join(directory, folder);
      await mkdir(to, { recursive: true });
      await runQuietly('tar', ['-xzf', tarball, '-C', to, '--strip-components=1'], { signal });
      return `  '${name}': file:${folder}`;
    }),
  );
}

/** @param {string} directory */
async function copyApps(directory) {
  await Promise.all(
    APPS.map((folder) =>
      cp(path.join(ROOT, folder), path.join(directory, folder), {
        recursive: true,
        filter: (source) => !GENERATED.has(path.basename(source)),
      }),
    ),
  );
  await cp(path.join(ROOT, SETUPS_LOCKFILE), path.join(directory, 'pnpm-lock.yaml'));
}

/**
 * @param {string} directory
 * @param {string} flag
 * @param {AbortSignal | undefined} signal
 */
async function install(directory, flag, signal) {
  const args = ['--yes', readManifest().packageManager, 'install', `--${flag}`, '--prefer-offline'];
  const { code, output } = await runCommand('npx', args, {
    cwd: directory,
    output: 'keep',
    signal,
  });
  if (code === 0) return;
  const hint = output.includes('OUTDATED_LOCKFILE')
    ? `\n\n${SETUPS_LOCKFILE} is not up to date: run \`node scripts/lock-setups.mjs\`.`
    : '';
  throw new UserError(`${output.trimEnd()}\n\nThe setups could not be installed.${hint}`);
}
