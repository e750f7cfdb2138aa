// @ts-check
import path from 'node:path';
import { execa } from 'execa';
import { ROOT } from '../process/root.mjs';
import { collectDeclarations } from './collectDeclarations.mjs';
import { readEntries } from './readEntries.mjs';

/** @typedef {import('./collectDeclarations.mjs').Declared} Declared */

/**
 * The public surface of a built package, for reviewers: every entry with the names and signatures of its exports.
 *
 * @param {string} folder `core`.
 * @returns {Promise<string>} Markdown.
 */
export async function apiReport(folder) {
  const entries = readEntries(folder);
  const modules = entries.flatMap(({ types }) => types ?? []);
  const { exports, internals } = collectDeclarations(
    modules,
    path.join(ROOT, 'packages', folder, 'dist'),
  );
  /** @type {Map<string, string>} Where each declaration was shown first. */
  const shown = new Map();
  const sections = entries.map(({ specifier, types }) => {
    const heading = `## ${specifier}`;
    if (types === undefined) return `${heading}\n\nA style sheet.`;
    const declared = exports.get(types) ?? [];
    const repeated = declared.filter(({ code }) => shown.has(code));
    const own = declared.filter(({ code }) => !shown.has(code));
    for (const { code } of own) shown.set(code, specifier);
    return [heading, ...repeatedNames(repeated, shown), ...codeBlock(own)].join('\n\n');
  });
  const report = [
    `# The public surface of @firmly-kit/${folder}`,
    '`npm run fix` writes this file from what `npm run build` made. A change here is a change for apps.',
    ...sections,
    ...(internals.length > 0 ? ['## Used above, and not exported', ...codeBlock(internals)] : []),
  ].join('\n\n');
  return format(`${report}\n`);
}

/**
 * @param {readonly Declared[]} repeated
 * @param {Map<string, string>} shown
 */
function repeatedNames(repeated, shown) {
  const names = repeated.map(({ name, code }) => `- \`${name}\`, as in ${shown.get(code)}`);
  return names.length > 0 ? [names.join('\n')] : [];
}

/** @param {readonly Declared[]} declared */
function codeBlock(declared) {
  if (declared.length === 0) return [];
  const code = declared.map(({ name, code: text }) =>
    new RegExp(String.raw`\b${name}\b`).test(text) ? text : `// As ${name}:\n${text}`,
  );
  return [`\`\`\`ts\n${code.join('\n\n')}\n\`\`\``];
}

/** @param {string} markdown */
async function format(markdown) {
  const { stdout } = await execa('oxfmt', ['--stdin-filepath=api.md'], {
    cwd: ROOT,
    preferLocal: true,
    localDir: ROOT,
    input: markdown,
    stripFinalNewline: false,
  });
  return stdout;
}
