import { readdirSync } from 'node:fs'
import path from 'node:path'
import { buildHosts } from '../hosts/build.mjs'
import { tenLines } from '../hosts/tenLines.mjs'
import { oneCheck } from '../run/checks.mjs'
import { say } from '../run/say.mjs'
import { packageFolder } from './builds.mjs'
import { hostsFolder } from './packed.mjs'
import { packageWeight } from './weight.mjs'

/** In gzip bytes, before contacts are on screen: of the contacts alone, as the README embeds them, and of the whole page. */
const weightLimits = /** @type {const} */ ({ PersonContacts: 25_000, PersonPage: 25_600 })

/** What the tarball may hold, by its path in the package. */
const needed =
  /^(package\.json|README\.md|LICENSE|THIRD-PARTY-LICENSES\.md|styles\.css|(parts\/|element\/|languages\/)?[\w.-]+\.(js|js\.map|css)|(types\/[\w/]+|(languages\/)?[\w-]+)\.d\.ts)$/

/**
 * Builds the package and the portals of the browser tests from its tarball; each line is one check.
 *
 * @returns {Promise<import('../run/checks.mjs').Tally>}
 */
export async function packageChecks() {
  const checks = [
    () => oneCheck('npm', ['run', '--silent', 'build:lib']),
    () => oneCheck('publint', ['--strict', packageFolder]),
    onlyWhatIsNeeded,
    hostsBuild,
    () =>
      oneCheck('attw', [tarball(), '--profile', 'esm-only', '--exclude-entrypoints', 'styles.css']),
    () => oneCheck('node', [path.join(hostsFolder, 'server/main.mjs')]),
    () => withinWeight('PersonContacts'),
    () => withinWeight('PersonPage'),
    tenLines,
  ]
  const total = { passed: 0, failed: 0 }
  for (const check of checks) {
    const { passed, failed } = await check()
    total.passed += passed
    total.failed += failed
  }
  return total
}

function tarball() {
  const name = readdirSync(hostsFolder).find((file) => file.endsWith('.tgz'))
  return path.join(hostsFolder, name ?? 'no tarball')
}

function onlyWhatIsNeeded() {
  const files = readdirSync(packageFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(packageFolder, path.join(entry.parentPath, entry.name)))
  const others = files.filter((file) => !needed.test(file))
  return told(others.length === 0, `The package holds only what is needed: ${others.join(', ')}`)
}

async function hostsBuild() {
  try {
    await buildHosts()
    return told(true, 'The portals build from the tarball, and its types fit')
  } catch (error) {
    return told(false, String(error))
  }
}

/** @param {keyof typeof weightLimits} component */
async function withinWeight(component) {
  const { scripts, styles } = await packageWeight(component)
  const limit = weightLimits[component]
  const sum = `scripts ${scripts}, styles ${styles}, together ${scripts + styles} of ${limit}`
  return told(scripts + styles <= limit, `${component} before contacts are on screen: ${sum}`)
}

/**
 * @param {boolean} holds
 * @param {string} what
 */
function told(holds, what) {
  say(holds ? `ok  ${what}` : `FAILED  ${what}`)
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}
