// @ts-check
import { existsSync } from 'node:fs';
import { runQuietly } from './runCommand.mjs';

/** Whether this process may install Debian packages. */
export function canInstallWithApt() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * @param {readonly string[]} packages
 * @param {AbortSignal} [signal]
 */
export async function installWithApt(packages, signal) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update'], { env, signal });
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    env,
    signal,
  });
}
