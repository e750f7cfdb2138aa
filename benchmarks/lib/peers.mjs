// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readManifest } from '../../scripts/lib/process/readManifest.mjs';
import { runQuietly } from '../../scripts/lib/process/runCommand.mjs';

/** The folder with the peers and the bundlers that no other part of the repository has. */
export const PEERS = path.join(import.meta.dirname, '../peers');

/**
 * Installs the peers as their lockfile names them.
 *
 * @param {AbortSignal} [signal]
 */
export async function installPeers(signal) {
  const args = [
    '--yes',
    readManifest().packageManager,
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
  ];
  await runQuietly('npx', args, { cwd: PEERS, signal });
}

export const arePeersInstalled = () => existsSync(path.join(PEERS, 'node_modules'));

/** @param {string} name */
export async function importFromPeers(name) {
  const { resolve } = createRequire(path.join(PEERS, 'package.json'));
  return import(pathToFileURL(resolve(name)).href);
}
