// @ts-check
import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../process/root.mjs';

/**
 * Paths of the Markdown documents whose code is checked, relative to the repository.
 *
 * @returns {Promise<string[]>}
 */
export async function listDocuments() {
  const docs = await listNames('docs');
  const packages = await listNames('packages', { recursive: false });
  return [
    'README.md',
    'CONTRIBUTING.md',
    'AGENTS.md',
    'SECURITY.md',
    ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
    ...packages.map((name) => `packages/${name}/README.md`),
  ].filter((document) => existsSync(path.join(ROOT, document)));
}

/**
 * @param {string} directory
 * @param {{ recursive: boolean }} [options]
 */
async function listNames(directory, { recursive } = { recursive: true }) {
  if (!existsSync(path.join(ROOT, directory))) return [];
  const names = await readdir(path.join(ROOT, directory), { recursive });
  return names.map((name) => name.replaceAll(path.sep, '/')).toSorted();
}
