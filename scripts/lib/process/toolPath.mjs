// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Path of an installed tool's script. Node runs it directly, so a signal reaches the tool and not a shell.
 *
 * @param {string} packageName
 * @param {string} [tool] Default: the package's name.
 */
export function toolPath(packageName, tool = packageName) {
  const directory = path.join(ROOT, 'node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[tool];
  if (script === undefined) throw new Error(`${packageName} has no executable ${tool}.`);
  return path.join(directory, script);
}
