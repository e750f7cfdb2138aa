// @ts-check
import path from 'node:path';
import { runCommand } from '../../scripts/lib/process/runCommand.mjs';

/**
 * What a page with five stores costs: the output of ../page.mjs.
 *
 * @returns {Promise<import('../targets.mjs').Part>}
 */
export async function measurePage() {
  const script = path.join(import.meta.dirname, '../page.mjs');
  const { code, output } = await runCommand('node', [script], { output: 'keep' });
  if (code !== 0) throw new Error(`The cold page was not measured: exit code ${code}.\n${output}`);
  return { markdown: `\`\`\`text\n${output.trim()}\n\`\`\``, figures: {} };
}
