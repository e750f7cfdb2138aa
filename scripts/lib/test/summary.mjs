// @ts-check

/** @typedef {import('./outcome.mjs').Outcome} Outcome */

const HEADINGS = ['suite', 'passed', 'failed', 'skipped', ''];

/**
 * A table of the suites, the notes on failures, and the totals alone on the last line.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function summary(outcomes) {
  const rows = [HEADINGS, ...outcomes.map(cells)];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const table = rows.map(([name = '', ...others]) =>
    [
      name.padEnd(widths[0] ?? 0),
      ...others.map((cell, index) => (index < 3 ? cell.padStart(widths[index + 1] ?? 0) : cell)),
    ]
      .join('  ')
      .trimEnd(),
  );
  const notes = outcomes.flatMap(({ name, note }) => (note ? [`${name}: ${note}`] : []));
  return [table, notes, [totalsLine(outcomes)]]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/**
 * The counts of all tests. A failed check counts as one failure.
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
function cells({ name, counts, ok }) {
  const numbers = counts
    ? [counts.passed, counts.failed, counts.skipped].map(String)
    : ['', '', ''];
  return [name, ...numbers, ok ? 'ok' : 'FAILED'];
}
