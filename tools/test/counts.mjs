import { readFileSync } from 'node:fs'

/** How one part ended. @typedef {{ passed: number, failed: number, skipped?: number, output?: string }} Outcome */

/**
 * Counts the tests of a report that vitest wrote (`--reporter=json`).
 * A file that could not be loaded counts as one failure, and so does a report without any test.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, success: boolean, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Outcome}
 */
export function countTests(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + broken.length
  const ran = report.numPassedTests + failed
  const unexplained = failed === 0 && (ran === 0 || !report.success) // an error outside any test, or no test at all
  return { passed: report.numPassedTests, failed: unexplained ? 1 : failed, skipped: report.numPendingTests }
}

/**
 * Counts the tests of a report file; none, or a half-written one, is a failure.
 * @param {string} path
 * @param {number} code of the test runner
 * @returns {Outcome}
 */
export function countReport(path, code) {
  try {
    const outcome = countTests(JSON.parse(readFileSync(path, 'utf8')))
    return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** The last line of a run, the same whatever happened. */
export function lastLine(outcomes) {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
