/**
 * What a suite's JSON report says. A skipped test is one that nobody ran, so it counts as failed, and so does a
 * file that could not be loaded. A suite that ran nothing is a failure too.
 * @typedef {{ passed: number, failed: number, why: string[] }} Counts
 */

/** @returns {Counts} */
function counts(passed, failed, why) {
  if (passed + failed > 0) return { passed, failed, why };
  return { passed: 0, failed: 1, why: [...why, 'no test was run'] };
}

/** Of vitest's json reporter. */
export function vitestCounts(report) {
  const skipped = report.numPendingTests + report.numTodoTests;
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const why = broken.map((file) => `could not be run: ${file.name}`);
  if (skipped > 0) why.push(`${skipped} skipped`);
  return counts(report.numPassedTests, report.numFailedTests + skipped + broken.length, why);
}

/** Of Playwright's json reporter. */
export function playwrightCounts(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const why = report.errors.map((error) => `could not be run: ${error.message}`);
  if (skipped > 0) why.push(`${skipped} skipped`);
  return counts(expected, unexpected + flaky + skipped + report.errors.length, why);
}
