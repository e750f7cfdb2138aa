// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../process/root.mjs';

/**
 * @typedef {object} Key
 * @property {string} component `QuantityStepper`.
 * @property {string} where The part or the state, if it is not the whole component: "the field".
 * @property {string} key Markdown.
 * @property {string} does Markdown.
 */

/**
 * The table of keys in `docs/accessibility.md`.
 *
 * @returns {Key[]}
 */
export function readKeys() {
  const text = readFileSync(path.join(ROOT, 'docs/accessibility.md'), 'utf8');
  const [, section = ''] = /^## Keys\n([\s\S]*?)^## /m.exec(text) ?? [];
  const rows = section.split('\n').filter((line) => /^\| (`|\s)/.test(line));
  let last = '';
  return rows.map((row) => {
    const [first = '', key = '', does = ''] = row
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    last = first || last;
    const [, component = '', where = ''] = /^`(\w+)`,? ?(.*)$/.exec(last) ?? [];
    return { component, where, key, does };
  });
}
