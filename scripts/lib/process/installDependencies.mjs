// @ts-check
import { readManifest } from './readManifest.mjs';
import { runQuietly } from './runQuietly.mjs';

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
