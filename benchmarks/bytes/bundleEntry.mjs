// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { arePeersInstalled, PEERS } from '../lib/peers.mjs';

/**
 * @typedef {import('./bundlers/output.mjs').Bytes} Bytes
 * @typedef {(options: import('./bundlers/output.mjs').BundleOptions) => Promise<Bytes>} Bundler
 */

const REACT = /^react(-dom)?(\/|$)/;
const REACT_AND_QUERY = /^(react(-dom)?|@tanstack\/react-query)(\/|$)/;

/**
 * Bundles what an app imports.
 *
 * @param {import('./kitEntries.mjs').Entry} entry
 * @param {Bundler} bundler
 * @returns {Promise<Bytes | Error>} An error, if it cannot be bundled.
 */
export async function bundleEntry(entry, bundler) {
  const { imports, styles = [], withQuery = false, isLoose = false } = entry;
  const code = [
    ...Object.entries(imports).map(([module, names]) => `export { ${names} } from '${module}';`),
    ...styles.map((module) => `import '${module}';`),
  ];
  const file = path.join(await entryFolder(), `${entry.name.replaceAll(/\W+/g, '-')}.js`);
  await writeFile(file, code.join('\n'));
  try {
    return await bundler({ file, external: withQuery ? REACT : REACT_AND_QUERY, isLoose });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** From where the entries find the peers, and the packages of the repository too. */
async function entryFolder() {
  const folder = arePeersInstalled() ? path.join(PEERS, 'node_modules/.entries') : '.cache/entries';
  await mkdir(folder, { recursive: true });
  return path.resolve(folder);
}
