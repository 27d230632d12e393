import { rmSync } from 'node:fs'
import path from 'node:path'
import { findBrowser } from './browser.mjs'
import { root, runCommand } from './command.mjs'
import { demoOptions } from './demoOptions.mjs'
import { say } from './say.mjs'
import { makeVideo, whyNoVideo } from './video.mjs'

/**
 * Plays the story, or one scene of it, and makes a video and a poster in dist/demo. Ends with 0 when that was done (with
 * `--headed`: when it was played), with 1 when something shown was not true, with 2 when all of it was true and there is
 * no video.
 */
const options = demoOptions(process.argv.slice(2))
if (options) {
  const { name, headed } = options
  const target = path.join(root, 'dist/demo', name)
  const frames = `${target}.frames`
  const missing = headed ? undefined : await whyNoVideo()
  if (missing) say(`There will be no video, only a test: ${missing}`)
  rmSync(frames, { recursive: true, force: true })
  const isTrue = await play(name, headed, {
    ...(missing ? {} : { DEMO_PACE: '1' }),
    ...(missing || headed ? {} : { DEMO_RECORDING: frames }),
  })
  const problem = missing ?? (isTrue && !headed ? await makeVideo(frames, target) : undefined)
  rmSync(frames, { recursive: true, force: true })
  if (isTrue && problem) say(`All that was shown is true. There is no video: ${problem}`)
  process.exitCode = isTrue ? (problem ? 2 : 0) : 1
} else {
  process.exitCode = 1
}

/**
 * @param {string} name
 * @param {boolean} headed
 * @param {Record<string, string>} settings
 * @returns {Promise<boolean>} whether all that was shown is true
 */
async function play(name, headed, settings) {
  const env = { CHROMIUM_PATH: await findBrowser({ hasWindows: true }), ...settings }
  const steps = [
    ['npm', 'run', '--silent', 'build'],
    [
      ...['playwright', 'test', '--config=e2e/playwright.config.ts', '--project=demo'],
      ...['--grep', `@${name}$`, '--reporter=list', '--output=test-results/demo'],
      ...(headed ? ['--headed'] : []),
    ],
  ]
  for (const [command = '', ...args] of steps) {
    const { code, problem } = await runCommand(command, args, { env, show: true, minutes: 10 })
    if (problem) say(problem)
    if (code !== 0) return false
  }
  return true
}
