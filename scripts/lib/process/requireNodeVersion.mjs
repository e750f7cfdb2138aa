// @ts-check
import { CannotProceedError } from './UserError.mjs';
import { readManifest } from './readManifest.mjs';

/**
 * @param {string} [version]
 * @param {string} [range] A floor, such as `>=20.19.0`.
 * @throws {CannotProceedError} When this Node is older than the project's floor.
 */
export function requireNode(version = process.versions.node, range = readManifest().engines.node) {
  if (compareVersions(version, range) < 0) {
    const floor = range.replace(/^\D+/, '');
    throw new CannotProceedError(
      `Node ${floor} or newer is needed, and this is Node ${version}: install a newer one from https://nodejs.org.`,
    );
  }
}

/**
 * @param {string} left
 * @param {string} right
 */
function compareVersions(left, right) {
  const others = numbersOf(right);
  const differences = numbersOf(left).map((number, index) => number - (others[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** @param {string} version */
function numbersOf(version) {
  return (version.match(/\d+/g) ?? []).slice(0, 3).map(Number);
}
