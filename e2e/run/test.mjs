import { say } from './say.mjs'
import { suites } from './suites.mjs'

const results = []
for (const { name, run } of suites) {
  say(`\n== ${name}`)
  const started = performance.now()
  /** @type {import('./checks.mjs').Tally} */
  let tally = { passed: 0, failed: 1 }
  try {
    tally = await run()
  } catch (error) {
    say(`This suite could not run: ${error instanceof Error ? error.message : error}`)
  }
  results.push({ name, ...tally, seconds: (performance.now() - started) / 1000 })
}

say('\n== Result')
for (const { name, passed, failed, skipped, onSecondTry, seconds } of results) {
  const left = skipped ? `, ${skipped} skipped` : ''
  const again = onSecondTry ? `, ${onSecondTry} only on the second try` : ''
  say(
    `${failed ? 'FAILED' : 'ok'}  ${name}: ${passed} of ${passed + failed} in ${seconds.toFixed(1)} s${left}${again}`,
  )
}
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
