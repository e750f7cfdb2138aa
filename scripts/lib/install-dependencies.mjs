// @ts-check
import { readManifest } from './manifest.mjs';
import { runQuietly } from './run-quietly.mjs';

/**
 * Installs exactly what the lockfile names, with the pinned pnpm. Only npm has to be there.
 *
 * @param {AbortSignal} [signal]
 */
export async function installDependencies(signal) {
  console.log('Installing dependencies …');
  const { packageManager } = readManifest();
  await runQuietly('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], { signal });
}
