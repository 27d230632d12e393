import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runCommand } from './command.mjs'
import { installPackage } from './debian.mjs'
import { say } from './say.mjs'

const withWindows = ['chromium', 'chromium-browser', 'google-chrome']

/** The same Chromium without windows, also by its name a package of Debian: in it tests take a quarter less time. */
const withoutWindows = 'chromium-headless-shell'

/**
 * Finds a Chromium for the browser tests and says in one line which: the one `CHROMIUM_PATH` names, the machine's own,
 * Playwright's (downloaded where that works), or one of Debian's packages.
 *
 * @param {object} [options]
 * @param {boolean} [options.hasWindows] whether it has to be what people use, and can be seen
 * @returns {Promise<string>} the path of its executable, to be handed on as `CHROMIUM_PATH`
 * @throws when there is none and none could be installed
 */
export async function findBrowser({ hasWindows = false } = {}) {
  const names = hasWindows ? withWindows : [withoutWindows, ...withWindows]
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (await starts(given)) return found(given, 'named by CHROMIUM_PATH')
    throw new Error(`CHROMIUM_PATH names ${given}, which does not start`)
  }
  const present = await firstOnPath(names)
  if (present) return found(present, 'found on this machine')
  const playwrights = chromium.executablePath()
  if (existsSync(playwrights) && (await starts(playwrights))) {
    return found(playwrights, "Playwright's own")
  }
  await runCommand('playwright', ['install', 'chromium'], {
    minutes: 2,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  })
  if (existsSync(playwrights) && (await starts(playwrights))) {
    return found(playwrights, 'downloaded by Playwright')
  }
  let refusal
  for (const name of hasWindows ? ['chromium'] : [withoutWindows, 'chromium']) {
    refusal = await installPackage(name)
    const installed = await firstOnPath(names)
    if (installed) return found(installed, "installed from Debian's packages")
  }
  throw new Error(
    `No browser: name one with CHROMIUM_PATH. Playwright's could not be downloaded or started; ${refusal ?? "Debian's does not start"}.`,
  )
}

/**
 * @param {string[]} names
 * @returns {Promise<string | undefined>}
 */
async function firstOnPath(names) {
  for (const name of names) {
    const { code, output } = await runCommand('sh', ['-c', `command -v ${name}`])
    if (code === 0 && (await starts(output))) return output
  }
  return undefined
}

/**
 * A browser without its system libraries is there and does not start.
 * @param {string} executable
 */
async function starts(executable) {
  return (await runCommand(executable, ['--version', '--no-sandbox'], { minutes: 0.5 })).code === 0
}

/**
 * @param {string} executable
 * @param {string} origin
 */
function found(executable, origin) {
  say(`Browser: ${executable} (${origin})`)
  return executable
}
