import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root, runCommand } from './command.mjs'
import { say } from './say.mjs'

/** @typedef {import('./checks.mjs').Tally} Tally */

/**
 * Runs a test tool that writes a JSON report, lets it write to the terminal, and counts from the report. A tool that
 * fails without a failed test to show for it (it crashed, or found nothing to run) counts as one failure.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {object} how
 * @param {string} how.report where the tool writes its report, from the package's root
 * @param {(report: any) => Tally} how.count
 * @param {Record<string, string>} [how.env]
 * @param {number} how.minutes
 * @returns {Promise<Tally>}
 */
export async function reportedTests(command, args, { report, count, env, minutes }) {
  const file = path.join(root, report)
  rmSync(file, { force: true })
  const { code, problem } = await runCommand(command, args, { env, minutes, show: true })
  if (problem) say(problem)
  const tally = readTally(file, count)
  if (code === 0 || tally.failed > 0) return tally
  say(`${command} ended with exit code ${code} although no test failed: counted as one failure`)
  return { ...tally, failed: 1 }
}

/**
 * @param {string} file
 * @param {(report: any) => Tally} count
 * @returns {Tally}
 */
function readTally(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    say(`There is no report to count from: ${error instanceof Error ? error.message : error}`)
    return { passed: 0, failed: 1 }
  }
}

/**
 * Counts Vitest's JSON report; a file that could not be loaded, and so has no tests, is one failure. Tests that are skipped,
 * as those for one of the databases are on the other, are told apart.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Tally}
 */
export function countVitest(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Counts Playwright's JSON report; errors outside of any test are failures too. A test that passed only on its second
 * try has passed, and is told apart.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report
 * @returns {Tally}
 */
export function countPlaywright({ stats, errors }) {
  const { expected, unexpected, flaky } = stats
  return { passed: expected + flaky, failed: unexpected + errors.length, onSecondTry: flaky }
}
