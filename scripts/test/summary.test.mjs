// @ts-check
import { describe, expect, test } from 'vitest';
import { checkOutcome, testOutcome } from '../lib/test/outcome.mjs';
import { summary, totalsLine } from '../lib/test/summary.mjs';

const GREEN = { passed: 12, failed: 0, skipped: 0 };

describe('the end of a test run', () => {
  test('is a table, why something failed, and the totals on the last line', () => {
    const outcomes = [
      checkOutcome('lint', 'oxlint exited with code 1'),
      testOutcome('unit', GREEN, undefined),
      testOutcome('e2e', { passed: 3, failed: 1, skipped: 2 }, 'cli.js exited with code 1'),
    ];
    expect(summary(outcomes)).toBe(
      [
        'part  passed  failed  skipped',
        'lint                           FAILED',
        'unit      12       0        0  ok',
        'e2e        3       1        2  FAILED',
        '',
        'lint: oxlint exited with code 1',
        '',
        '15 passed, 2 failed, 2 skipped',
      ].join('\n'),
    );
  });

  test('does not mention skipped tests when there are none', () => {
    const outcomes = [checkOutcome('format', undefined), testOutcome('unit', GREEN, undefined)];
    expect(totalsLine(outcomes)).toBe('12 passed, 0 failed');
  });
});

describe('a part with tests', () => {
  test('fails once when its tool wrote no report', () => {
    expect(testOutcome('unit', undefined, 'vitest.mjs exited with code 9')).toEqual({
      name: 'unit',
      counts: { passed: 0, failed: 1, skipped: 0 },
      ok: false,
      note: 'wrote no report of its tests: vitest.mjs exited with code 9',
    });
  });

  test('fails when it ran nothing, even though nothing failed', () => {
    const outcome = testOutcome(
      'unit',
      { passed: 0, failed: 0, skipped: 4 },
      'vitest.mjs exited with code 1',
    );
    expect(outcome).toMatchObject({ ok: false, note: 'ran no test', counts: { failed: 1 } });
  });

  test('fails when its tool failed though every test passed', () => {
    const outcome = testOutcome('unit', GREEN, 'vitest.mjs exited with code 1');
    expect(outcome).toMatchObject({ ok: false, note: 'vitest.mjs exited with code 1' });
    expect(totalsLine([outcome])).toBe('12 passed, 1 failed');
  });
});
