// @ts-check

/** @typedef {import('./extractCodeBlocks.mjs').DocBlock} DocBlock */

/**
 * The file a block is compiled as.
 *
 * @param {DocBlock} block
 */
export function moduleName({ document, line, language }) {
  return `${document.replace(/\.md$/, '').replaceAll('/', '__')}-${line}.${language}`;
}

/**
 * The compiler's output with the place in the document instead of the place in the compiled file.
 *
 * @param {string} output
 * @param {readonly DocBlock[]} blocks
 */
export function locateErrors(output, blocks) {
  const byName = new Map(blocks.map((block) => [moduleName(block), block]));
  return output.replaceAll(/^(.+?)\((\d+),(\d+)\)/gm, (place, name, line, column) => {
    const block = byName.get(name);
    if (!block) return place;
    return `${block.document}:${block.line + Number(line)}:${block.indent + Number(column)}`;
  });
}
