import { describe, expect, it } from 'vitest';
import { browserCounts, countsText, total, unitCounts } from '../../scripts/counts.mjs';

const unit = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};
const browser = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe('unit tests', () => {
  it('counts what passed', () => {
    expect(unitCounts(unit, 0)).toEqual({ passed: 7, failed: 0, skipped: 0 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [...unit.testResults, { status: 'failed', assertionResults: [] }];
    expect(unitCounts({ ...unit, numFailedTests: 2, testResults }, 1)).toEqual({
      passed: 7,
      failed: 3,
      skipped: 0,
    });
  });

  it('counts skipped and planned tests as skipped', () => {
    expect(unitCounts({ ...unit, numPendingTests: 2, numTodoTests: 1 }, 0).skipped).toBe(3);
  });

  it('counts a run that ended badly without a failed test as one failure', () => {
    expect(unitCounts(unit, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  it('counts a run without a report as one failure, whatever its exit code', () => {
    expect(unitCounts(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('browser tests', () => {
  it('counts what passed', () => {
    expect(browserCounts(browser, 0)).toEqual({ passed: 4, failed: 0, skipped: 0 });
  });

  it('counts unexpected and flaky results, and errors outside tests, as failures', () => {
    const stats = { expected: 4, unexpected: 2, flaky: 1, skipped: 3 };
    expect(browserCounts({ stats, errors: [{}] }, 1)).toEqual({ passed: 4, failed: 4, skipped: 3 });
  });

  it('counts a run without a report as one failure', () => {
    expect(browserCounts(undefined, 0).failed).toBe(1);
  });
});

describe('the last line', () => {
  it('names passed and failed', () => {
    expect(countsText({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  it('names skipped where there are any', () => {
    expect(countsText({ passed: 12, failed: 1, skipped: 2 })).toBe(
      '12 passed, 1 failed, 2 skipped',
    );
  });

  it('adds the steps up', () => {
    expect(
      total([
        { passed: 1, failed: 0, skipped: 0 },
        { passed: 20, failed: 3, skipped: 4 },
      ]),
    ).toEqual({ passed: 21, failed: 3, skipped: 4 });
  });
});
