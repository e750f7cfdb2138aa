// @ts-check
import { describe, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from '../lib/test/reportCounts.mjs';

describe('the counts of a Vitest report', () => {
  test('are its passed, failed and all other tests', () => {
    const statuses = ['passed', 'passed', 'failed', 'skipped', 'todo', 'pending'];
    const file = { status: 'failed', assertionResults: statuses.map((status) => ({ status })) };
    expect(vitestCounts({ testResults: [file] })).toEqual({ passed: 2, failed: 1, skipped: 3 });
  });

  test('include a file that could not be loaded as a failure', () => {
    const loaded = { status: 'passed', assertionResults: [{ status: 'passed' }] };
    const broken = { status: 'failed', assertionResults: [] };
    expect(vitestCounts({ testResults: [loaded, broken] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });
});

describe('the counts of a Playwright report', () => {
  test('take a test that passed only when repeated for a failure', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(playwrightCounts({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });
});
