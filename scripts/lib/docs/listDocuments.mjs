// @ts-check
import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../process/root.mjs';

/**
 * The Markdown documents a reader copies code from, relative to the repository.
 *
 * @returns {Promise<string[]>}
 */
export async function listDocuments() {
  const docs = await namesIn('docs');
  const packages = await namesIn('packages', { recursive: false });
  return [
    'README.md',
    'CONTRIBUTING.md',
    ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
    ...packages.map((name) => `packages/${name}/README.md`),
  ].filter((document) => existsSync(path.join(ROOT, document)));
}

/**
 * @param {string} directory
 * @param {{ recursive: boolean }} [options]
 */
async function namesIn(directory, { recursive } = { recursive: true }) {
  if (!existsSync(path.join(ROOT, directory))) return [];
  const names = await readdir(path.join(ROOT, directory), { recursive });
  return names.map((name) => name.replaceAll(path.sep, '/')).toSorted();
}
