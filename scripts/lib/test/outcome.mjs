// @ts-check

/**
 * @typedef {import('./reportCounts.mjs').Counts} Counts
 *
 * @typedef {object} Outcome
 * @property {string} name
 * @property {Counts | undefined} counts Of tests; a check has none.
 * @property {boolean} ok
 * @property {string | undefined} note Why it failed, when no test says so.
 */

/**
 * @param {string} name
 * @param {string | undefined} problem
 * @returns {Outcome}
 */
export function checkOutcome(name, problem) {
  return { name, counts: undefined, ok: problem === undefined, note: problem };
}

/**
 * What a part with tests came to. It fails when a test failed, and also when its tool failed or nothing was tested.
 *
 * @param {string} name
 * @param {Counts | undefined} counts Nothing when the tool wrote no report.
 * @param {string | undefined} problem Of the tool as a whole.
 * @returns {Outcome}
 */
export function testOutcome(name, counts, problem) {
  if (!counts) {
    const note = `wrote no report of its tests${problem ? `: ${problem}` : ''}`;
    return { name, counts: { passed: 0, failed: 1, skipped: 0 }, ok: false, note };
  }
  if (counts.failed > 0) return { name, counts, ok: false, note: undefined };
  const note = counts.passed === 0 ? 'ran no test' : problem;
  if (note === undefined) return { name, counts, ok: true, note };
  return { name, counts: { ...counts, failed: 1 }, ok: false, note };
}
