import { findBrowser } from './browser.mjs'
import { runCommand } from './command.mjs'
import { installPackage } from './debian.mjs'
import { say } from './say.mjs'

/** Takes the pictures of the page: the README's into e2e/screenshots, all others into test-results/screenshots. */
await installFonts()
const env = { CHROMIUM_PATH: await findBrowser() }
const steps = [
  ['npm', 'run', '--silent', 'build'],
  ['playwright', 'test', '--config=e2e/playwright.config.ts', '--project=screenshots'],
]
for (const [command = '', ...args] of steps) {
  if (process.exitCode) break
  const { code, problem } = await runCommand(command, args, { env, show: true })
  if (problem) say(problem)
  process.exitCode = code ?? 1
}

/** The sample people have names in many scripts; without fonts for them the pictures would show boxes. */
async function installFonts() {
  for (const [language, fonts] of [
    ['ja', 'fonts-noto-cjk'],
    ['ar', 'fonts-noto-core'],
  ]) {
    const { output } = await runCommand('fc-list', [`:lang=${language}`])
    const refusal = output ? undefined : await installPackage(fonts ?? '')
    if (refusal) say(`The pictures may show boxes for ${language}: ${refusal}`)
  }
}
