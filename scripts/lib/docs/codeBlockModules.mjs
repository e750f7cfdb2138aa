// @ts-check

/** @typedef {import('./extractCodeBlocks.mjs').CodeBlock} CodeBlock */

/**
 * Name of the file that a block is compiled as.
 *
 * @param {CodeBlock} block
 */
export function moduleName({ document, line, language }) {
  return `${document.replace(/\.md$/, '').replaceAll('/', '__')}-${line}.${language}`;
}

/**
 * The compiler's output, with positions in the documents instead of the compiled files.
 *
 * @param {string} output
 * @param {readonly CodeBlock[]} blocks
 */
export function locateErrors(output, blocks) {
  const byName = new Map(blocks.map((block) => [moduleName(block), block]));
  return output.replaceAll(/^(.+?)\((\d+),(\d+)\)/gm, (position, name, line, column) => {
    const block = byName.get(name);
    if (!block) return position;
    return `${block.document}:${block.line + Number(line)}:${block.indent + Number(column)}`;
  });
}
