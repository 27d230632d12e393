import { rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { findBrowser } from './browser.mjs'
import { root, runCommand } from './command.mjs'
import { say } from './say.mjs'
import { sceneNames } from './sceneNames.mjs'
import { makeVideo, whyNoVideo } from './video.mjs'

/**
 * Plays the story, or one scene of it, and makes a video and a poster in dist/demo. Ends with 0 when that was done (with
 * `--headed`: when it was played), with 1 when something shown was not true, with 2 when all of it was true and there is
 * no video.
 */
const { values } = parseArgs({
  options: { scene: { type: 'string' }, headed: { type: 'boolean', default: false } },
})
const name = values.scene ?? 'story'
if (values.scene !== undefined && !sceneNames.includes(values.scene)) {
  say(`There is no scene "${values.scene}". There are: ${sceneNames.join(', ')}`)
  process.exitCode = 1
} else {
  const problem = values.headed ? undefined : await whyNoVideo()
  if (problem) say(`There will be no video, only a test: ${problem}`)
  process.exitCode = await play(problem)
}

/** @param {string | undefined} problem why there will be no video */
async function play(problem) {
  const target = path.join(root, 'dist/demo', name)
  const frames = `${target}.frames`
  const records = !values.headed && !problem
  rmSync(frames, { recursive: true, force: true })
  const env = {
    CHROMIUM_PATH: await findBrowser(),
    ...(problem ? {} : { DEMO_PACE: '1' }),
    ...(records ? { DEMO_RECORDING: frames } : {}),
  }
  const steps = [
    ['npm', 'run', '--silent', 'build'],
    [
      ...['playwright', 'test', '--config=e2e/playwright.config.ts', '--project=demo'],
      ...['--grep', `@${name}$`, '--reporter=list', '--output=test-results/demo'],
      ...(values.headed ? ['--headed'] : []),
    ],
  ]
  for (const [command = '', ...args] of steps) {
    const { code, problem: end } = await runCommand(command, args, { env, show: true, minutes: 10 })
    if (end) say(end)
    if (code !== 0) return 1
  }
  if (problem) {
    say(`All that it shows is true. There is no video: ${problem}`)
    return 2
  }
  if (!records) return 0
  const failure = await makeVideo(frames, target)
  rmSync(frames, { recursive: true, force: true })
  if (failure) say(`All that it shows is true. There is no video: ${failure}`)
  return failure ? 2 : 0
}
