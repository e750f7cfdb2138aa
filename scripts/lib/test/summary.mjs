// @ts-check

/** @typedef {import('./outcome.mjs').Outcome} Outcome */

const HEADINGS = ['part', 'passed', 'failed', 'skipped', ''];

/**
 * A table of the parts, a sentence on each failure no test explains, and the totals alone on the last line.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function summary(outcomes) {
  const rows = [HEADINGS, ...outcomes.map(cellsOf)];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const table = rows.map((row) =>
    row.map((cell, column) => align(cell, column, widths[column] ?? 0)).join('  '),
  );
  const notes = outcomes.flatMap(({ name, note }) => (note ? [`${name}: ${note}`] : []));
  const sections = [table.map((line) => line.trimEnd()), notes, [totalsLine(outcomes)]];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/**
 * Tests only, but for failed checks: a run that fails never says that nothing failed.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function totalsLine(outcomes) {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const { counts, ok } of outcomes) {
    passed += counts?.passed ?? 0;
    failed += counts?.failed ?? (ok ? 0 : 1);
    skipped += counts?.skipped ?? 0;
  }
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {Outcome} outcome */
function cellsOf({ name, counts, ok }) {
  const numbers = counts
    ? [counts.passed, counts.failed, counts.skipped].map(String)
    : ['', '', ''];
  return [name, ...numbers, ok ? 'ok' : 'FAILED'];
}

/**
 * @param {string} cell
 * @param {number} column
 * @param {number} width
 */
function align(cell, column, width) {
  const isNumber = column >= 1 && column <= 3;
  return isNumber ? cell.padStart(width) : cell.padEnd(width);
}
