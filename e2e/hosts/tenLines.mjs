import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { hostsFolder } from '../package/packed.mjs'
import { findBrowser } from '../run/browser.mjs'
import { oneCheck } from '../run/checks.mjs'
import { root } from '../run/command.mjs'
import { say } from '../run/say.mjs'

/** @typedef {import('../run/checks.mjs').Tally} Tally */

/**
 * The test of the README, as it stands there, on the packed tarball and a server with scenes: two checks.
 *
 * @returns {Promise<Tally>}
 */
export async function tenLines() {
  const shown = readmeHasIt()
  if (!shown) say('FAILED  README.md does not show e2e/hosts/driver/tenLines.spec.ts as it stands')
  const config = path.join(hostsFolder, 'driver/playwright.config.ts')
  const env = {
    CHROMIUM_PATH: (await findBrowser()) ?? '',
    PORT: String(await freePort()),
    ACCESS_TOKEN: 'token-of-the-ten-lines',
  }
  const { passed, failed } = await oneCheck('playwright', ['test', `--config=${config}`], env)
  return { passed: passed + (shown ? 1 : 0), failed: failed + (shown ? 0 : 1) }
}

function readmeHasIt() {
  const test = readFileSync(path.join(import.meta.dirname, 'driver/tenLines.spec.ts'), 'utf8')
  return readFileSync(path.join(root, 'README.md'), 'utf8').includes(test)
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' ? address?.port : undefined
}
