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
  const { output } = await runCommand('node', [script], { output: 'keep' });
  return { markdown: `\`\`\`text\n${output.trim()}\n\`\`\``, figures: {} };
}
