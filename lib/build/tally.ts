import { z } from "zod";

export interface Tally {
  passed: number;
  failed: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTotalTestSuites: z.number(),
  numFailedTestSuites: z.number(),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/**
 * Counts vitest's JSON report. A skipped test counts as failed, since nothing here may be skipped, and a file that
 * breaks before its first test counts as one failure.
 * @throws when the report is not one of vitest's, or holds no test at all.
 */
export function countVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = vitestReport.parse(report);
  const failed = numFailedTests + numPendingTests;
  if (numPassedTests + failed + numFailedTestSuites === 0) throw new Error("vitest ran no test");
  return { passed: numPassedTests, failed: failed === 0 ? numFailedTestSuites : failed };
}

/**
 * Counts Playwright's JSON report. Flaky and skipped tests count as failed, and so does an error outside any test.
 * @throws when the report is not one of Playwright's, or holds no test at all.
 */
export function countPlaywright(report: unknown): Tally {
  const { stats, errors } = playwrightReport.parse(report);
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  if (stats.expected + failed === 0) throw new Error("Playwright ran no test");
  return { passed: stats.expected, failed };
}
