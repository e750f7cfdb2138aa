// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../process/root.mjs';
import { UserError } from '../process/UserError.mjs';

/**
 * @typedef {object} Entry
 * @property {string} specifier What an app imports: `@firmly-kit/core/money`.
 * @property {string | undefined} types Absolute path of its declarations. Undefined for a style sheet.
 */

/**
 * The entries of a package, in the order of its manifest.
 *
 * @param {string} folder `core`.
 * @returns {Entry[]}
 * @throws {UserError} When the package is not built.
 */
export function readEntries(folder) {
  const directory = path.join(ROOT, 'packages', folder);
  const { name, exports } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
  return Object.entries(exports)
    .filter(([entry]) => !entry.endsWith('.json'))
    .map(([entry, { types }]) => ({
      specifier: `${name}${entry.slice(1)}`,
      types: entry.endsWith('.css') ? undefined : requireFile(path.join(directory, types)),
    }));
}

/** @param {string} file */
function requireFile(file) {
  if (existsSync(file)) return file;
  throw new UserError(`${path.relative(ROOT, file)} does not exist: \`npm run build\` makes it.`);
}
