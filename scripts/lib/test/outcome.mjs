// @ts-check

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * @typedef {object} Outcome
 * @property {string} name
 * @property {Counts | undefined} counts Counts of tests. A check has none.
 * @property {boolean} ok
 * @property {string | undefined} note Why it failed, when no failed test shows it.
 */

/**
 * @param {string} name
 * @param {string | undefined} failure
 * @returns {Outcome}
 */
export function checkOutcome(name, failure) {
  return { name, counts: undefined, ok: failure === undefined, note: failure };
}

/**
 * The outcome of a suite with tests. It fails when a test failed, when its tool failed, and when no test ran.
 *
 * @param {string} name
 * @param {Counts | undefined} counts `undefined` when the tool wrote no report.
 * @param {string | undefined} failure The failure of the tool as a whole.
 * @returns {Outcome}
 */
export function testOutcome(name, counts, failure) {
  if (!counts) {
    const note = `wrote no report of its tests${failure ? `: ${failure}` : ''}`;
    return { name, counts: { passed: 0, failed: 1, skipped: 0 }, ok: false, note };
  }
  if (counts.failed > 0) return { name, counts, ok: false, note: undefined };
  const note = counts.passed === 0 ? 'ran no test' : failure;
  if (note === undefined) return { name, counts, ok: true, note };
  return { name, counts: { ...counts, failed: 1 }, ok: false, note };
}

/**
 * Reads the counts of a JSON report of Vitest or Playwright.
 *
 * @param {string} json
 * @returns {Counts}
 */
export function readCounts(json) {
  const report = JSON.parse(json);
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    // A test that passed only when repeated has failed.
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  const { numPassedTests: passed, numFailedTests: failed, numTotalTests: total } = report;
  return { passed, failed, skipped: total - passed - failed };
}
