// @ts-check
import { readManifest } from './readManifest.mjs';
import { UserError } from './UserError.mjs';

/**
 * Throws when this Node is older than package.json allows.
 *
 * @param {string} [version]
 * @param {string} [range] A lower bound, such as `>=20.19.0`.
 * @throws {UserError}
 */
export function requireNodeVersion(
  version = process.versions.node,
  range = readManifest().engines.node,
) {
  const minimum = range.replace(/^\D+/, '');
  if (version.localeCompare(minimum, 'en', { numeric: true }) >= 0) return;
  throw new UserError(
    `Node ${minimum} or newer is needed, and this is Node ${version}: install a newer one from https://nodejs.org.`,
  );
}
