// @ts-check
import { describe, expect, test } from 'vitest';
import { checkOutcome, readCounts, testOutcome } from '../lib/test/outcome.mjs';
import { summary, totalsLine } from '../lib/test/summary.mjs';

const PASSED = { passed: 12, failed: 0, skipped: 0 };

describe('the end of a test run', () => {
  test('is a table, the notes on failures, and the totals on the last line', () => {
    const outcomes = [
      checkOutcome('lint', 'oxlint exited with code 1'),
      testOutcome('unit', PASSED, undefined),
      testOutcome('e2e', { passed: 3, failed: 1, skipped: 2 }, 'cli.js exited with code 1'),
    ];
    expect(summary(outcomes)).toBe(
      [
        'suite  passed  failed  skipped',
        'lint                            FAILED',
        'unit       12       0        0  ok',
        'e2e         3       1        2  FAILED',
        '',
        'lint: oxlint exited with code 1',
        '',
        '15 passed, 2 failed, 2 skipped',
      ].join('\n'),
    );
  });

  test('does not mention skipped tests when there are none', () => {
    const outcomes = [checkOutcome('format', undefined), testOutcome('unit', PASSED, undefined)];
    expect(totalsLine(outcomes)).toBe('12 passed, 0 failed');
  });
});

describe('a suite with tests', () => {
  test('fails once when its tool wrote no report', () => {
    expect(testOutcome('unit', undefined, 'vitest.mjs exited with code 9')).toEqual({
      name: 'unit',
      counts: { passed: 0, failed: 1, skipped: 0 },
      ok: false,
      note: 'wrote no report of its tests: vitest.mjs exited with code 9',
    });
  });

  test('fails when it ran no test, even though none failed', () => {
    const outcome = testOutcome(
      'unit',
      { passed: 0, failed: 0, skipped: 4 },
      'vitest.mjs exited with code 1',
    );
    expect(outcome).toMatchObject({ ok: false, note: 'ran no test', counts: { failed: 1 } });
  });

  test('fails when its tool failed though every test passed', () => {
    const outcome = testOutcome('unit', PASSED, 'vitest.mjs exited with code 1');
    expect(outcome).toMatchObject({ ok: false, note: 'vitest.mjs exited with code 1' });
    expect(totalsLine([outcome])).toBe('12 passed, 1 failed');
  });
});

describe('the counts of a report', () => {
  test('of Vitest are its passed, failed and other tests', () => {
    const report = { numTotalTests: 6, numPassedTests: 2, numFailedTests: 1 };
    expect(readCounts(JSON.stringify(report))).toEqual({ passed: 2, failed: 1, skipped: 3 });
  });

  test('of Playwright count a test that passed only when repeated as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(readCounts(JSON.stringify({ stats }))).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });
});
