import path from 'node:path'
import { runnerImport } from 'vite'
import { findBrowser } from './browser.mjs'
import { root, runCommand } from './command.mjs'
import { say } from './say.mjs'

/**
 * Builds everything and runs the benchmarks named behind `npm run bench --`, or all of them. Ends with 0 when all ran
 * and reached what they are to reach.
 */
const { code, output } = await runCommand('npm', ['run', '--silent', 'build'])
if (code === 0) {
  process.env.CHROMIUM_PATH = await findBrowser({ hasWindows: true })
  /** @type {{ module: typeof import('../bench/bench.ts') }} */
  const { module } = await runnerImport(path.join(root, 'e2e/bench/bench.ts'), {
    configFile: false,
    logLevel: 'error',
  })
  process.exitCode = await module.bench(process.argv.slice(2))
} else {
  say(output)
  process.exitCode = 1
}
