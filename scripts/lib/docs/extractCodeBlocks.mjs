// @ts-check

/**
 * @typedef {object} CodeBlock
 * @property {string} document
 * @property {number} line Line of the opening fence, from 1.
 * @property {number} indent Columns of indentation, removed from the code.
 * @property {'ts' | 'tsx'} language
 * @property {string} info Text after the language on the fence.
 * @property {string} code
 */

const FENCE = /^(?<indent>[ >]*)(?<fence>`{3,}|~{3,})\s*(?<language>[\w+-]*)(?<info>[^`]*)$/;

/**
 * The fenced `ts` and `tsx` blocks of a Markdown document.
 *
 * @param {string} markdown
 * @param {string} document Its path, for reports.
 * @returns {CodeBlock[]}
 */
export function extractCodeBlocks(markdown, document) {
  /** @type {CodeBlock[]} */
  const blocks = [];
  const lines = markdown.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const opening = FENCE.exec(lines[index] ?? '')?.groups;
    if (!opening) continue;
    const { indent = '', fence = '', language = '', info = '' } = opening;
    const end = lines.findIndex((line, at) => at > index && closes(line, fence));
    const inside = lines.slice(index + 1, end === -1 ? undefined : end);
    if (language === 'ts' || language === 'tsx') {
      const code = inside.map((line) => dedent(line, indent.length)).join('\n');
      blocks.push({ document, line: index + 1, indent: indent.length, language, info, code });
    }
    index += inside.length + 1;
  }
  return blocks;
}

/**
 * @param {string} line
 * @param {string} fence
 */
function closes(line, fence) {
  const text = line.replace(/^[ >]*/, '').trimEnd();
  return text.length >= fence.length && text === fence.charAt(0).repeat(text.length);
}

/**
 * @param {string} line
 * @param {number} indent
 */
function dedent(line, indent) {
  return /^[ >]*$/.test(line.slice(0, indent)) ? line.slice(indent) : line;
}
