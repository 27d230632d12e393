import { rmSync } from 'node:fs'
import path from 'node:path'
import { bundleBudgets } from '../budget/bundleBudgets.mjs'
import { packageChecks } from '../package/checks.mjs'
import { findBrowser } from './browser.mjs'
import { oneCheck } from './checks.mjs'
import { root } from './command.mjs'
import { countPlaywright, countVitest, reportedTests } from './reports.mjs'

/** @typedef {import('./checks.mjs').Tally} Tally */

const long = Boolean(process.env.LONG)

/**
 * Everything `npm test` runs, in order: what is quick and names the fault best comes first. Budgets and browser tests
 * need what the build has made.
 *
 * @type {{ name: string, run: () => Tally | Promise<Tally> }[]}
 */
export const suites = [
  {
    name: 'Format, lint and the arrows between rooms',
    run: () => oneCheck('biome', ['ci', '--error-on-warnings']),
  },
  { name: 'Types', run: () => oneCheck('tsc', []) },
  { name: 'Dead code', run: () => oneCheck('knip', ['--no-progress']) },
  { name: 'Unit and server tests', run: unitTests },
  { name: 'Build', run: build },
  { name: 'Bundle budgets', run: bundleBudgets },
  { name: 'The package', run: packageChecks },
  { name: 'Browser tests', run: browserTests },
]

/** Starts from nothing, so that a build that fails leaves nothing old to test. */
function build() {
  rmSync(path.join(root, 'dist'), { recursive: true, force: true })
  return oneCheck('npm', ['run', '--silent', 'build'])
}

function unitTests() {
  const report = 'test-results/vitest.json'
  const args = [
    'run',
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  return reportedTests('vitest', args, { report, count: countVitest, minutes: long ? 60 : 20 })
}

async function browserTests() {
  const args = [
    'test',
    '--config=e2e/playwright.config.ts',
    '--forbid-only',
    '--project=desktop',
    '--project=phone',
    '--project=hosts',
    '--project=demo',
  ]
  return reportedTests('playwright', args, {
    report: 'test-results/playwright.json',
    count: countPlaywright,
    env: { CHROMIUM_PATH: await findBrowser() },
    minutes: long ? 105 : 75,
  })
}
