// @ts-check
import path from 'node:path';
import { ROOT } from '../process/root.mjs';
import { runCommand } from '../process/runCommand.mjs';

/**
 * Builds the Storybook that is published.
 *
 * @returns {Promise<string>} Its folder.
 */
export async function buildStorybook() {
  const directory = path.join(ROOT, '.cache/storybook');
  const options = ['--quiet', '--disable-telemetry', `--output-dir=${directory}`];
  const { code, output } = await runCommand('storybook', ['build', ...options], { output: 'keep' });
  if (code !== 0) throw new Error(`Storybook was not built: exit code ${code}.\n${output}`);
  return directory;
}
