// @ts-check

/**
 * A table in Markdown. Numbers stand at the right.
 *
 * @param {readonly string[]} headings
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function table(headings, rows) {
  const marks = headings.map((_, index) => (index === 0 ? '---' : '---:'));
  return [headings, marks, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * A number with three significant digits: `0.123`, `12.3`, `1234`.
 *
 * @param {number} value
 */
export function number(value) {
  if (!Number.isFinite(value)) return '–';
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

/** @param {import('./measure.mjs').Spread} spread `1.23 (1.20–1.31)`. */
export function withSpread({ median, low, high }) {
  return `${number(median)} (${number(low)}–${number(high)})`;
}
