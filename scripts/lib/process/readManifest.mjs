// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Reads the root package.json, the only file that pins the package manager and the Node version.
 *
 * @returns {{ packageManager: string, engines: { node: string } }}
 */
export function readManifest() {
  return JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
}
