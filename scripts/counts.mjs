/** What the test runners say of themselves, as numbers that can be added up. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * A check is one thing that passes or fails.
 * @param {number} exitCode
 * @returns {Counts}
 */
export function checkCounts(exitCode) {
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
}

/**
 * A run that failed must not look like one that passed: where the runner ended badly and its
 * report names no failed test (a crash, an error outside a test, no report), that is a failure.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
function withRunner(counts, exitCode) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @typedef {object} UnitReport Vitest's JSON report, as far as it is read
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly unknown[] }[]} testResults
 */

/**
 * @param {UnitReport | undefined} report undefined when there is none
 * @param {number} exitCode of the runner
 * @returns {Counts}
 */
export function unitCounts(report, exitCode) {
  if (report === undefined) {
    return checkCounts(1);
  }
  // A file that could not be loaded has no tests to count, and is a failure.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return withRunner(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  );
}

/**
 * @typedef {object} BrowserReport Playwright's JSON report, as far as it is read
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {readonly unknown[]} errors errors outside any test
 */

/**
 * @param {BrowserReport | undefined} report undefined when there is none
 * @param {number} exitCode of the runner
 * @returns {Counts}
 */
export function browserCounts(report, exitCode) {
  if (report === undefined) {
    return checkCounts(1);
  }
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withRunner(
    { passed: expected, failed: unexpected + flaky + report.errors.length, skipped },
    exitCode,
  );
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function total(all) {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * @param {Counts} counts
 * @returns {string} such as `12 passed, 0 failed`; skipped ones are named only where there are any
 */
export function countsText({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
