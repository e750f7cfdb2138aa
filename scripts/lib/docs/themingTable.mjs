// @ts-check
import { readVariables } from '../css/readVariables.mjs';

/** @typedef {import('../css/readVariables.mjs').Variable} Variable */

const START = '<!-- variables: `npm run fix` writes what follows -->';
const END = '<!-- /variables -->';

/**
 * Replaces the tables of variables in the theming guide.
 *
 * @param {string} guide
 */
export function withVariables(guide) {
  const [start, end] = [guide.indexOf(START), guide.indexOf(END)];
  if (start === -1 || end < start) throw new Error(`The guide has no ${START} … ${END}.`);
  return `${guide.slice(0, start + START.length)}\n\n${tables()}\n\n${guide.slice(end)}`;
}

function tables() {
  const { seeds, roles, scales, components } = readVariables();
  return [
    ['### Seeds, from which scales follow', table(seeds)],
    ['### Roles, which components read', table(roles)],
    ['### Scales, which roles read', table(scales)],
    ['### Of single components', table(components)],
  ]
    .flat()
    .join('\n\n');
}

/** @param {readonly Variable[]} variables */
function table(variables) {
  const rows = variables.map(({ name, value, description }) => [
    `\`${name}\``,
    formatValue(value),
    description ?? '',
  ]);
  const all = [['variable', 'default', 'use'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  // Padded as the formatter pads.
  const [head, ...body] = all.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [head, rule, ...body].join('\n');
}

const MAX_LENGTH = 90;

/**
 * The value, or for a long formula the variables it is made from.
 *
 * @param {string} value
 */
function formatValue(value) {
  if (value.length <= MAX_LENGTH) return `\`${value}\``;
  const sources = new Set([...value.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  return `made from ${[...sources].map((name) => `\`${name}\``).join(' and ')}`;
}
