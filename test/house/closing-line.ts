// Prints what a test run came to, “N passed, N failed, N skipped”, from vitest's JSON report.
import { readFileSync } from 'node:fs'

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTotalTestSuites: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

const report = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Report
// a file that could not even be loaded has no tests in it, and has failed all the same
const notLoaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
console.log(`${report.numPassedTests} passed, ${report.numFailedTests + notLoaded} failed, ${report.numPendingTests} skipped`)
