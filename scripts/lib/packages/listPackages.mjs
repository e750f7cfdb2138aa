// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../process/root.mjs';

/**
 * The folders of the packages that are published: `core`.
 *
 * @returns {string[]} Sorted.
 */
export function listPackages() {
  return readdirSync(path.join(ROOT, 'packages'))
    .filter((folder) => existsSync(path.join(ROOT, 'packages', folder, 'package.json')))
    .toSorted();
}
