import { say } from '../run/say.mjs'
import { brotliBytes, gzipBytes, readManifest, sourcesOf, staticClosure } from './pageBuild.mjs'

/** @typedef {import('./pageBuild.mjs').Chunk} Chunk */

/**
 * In bytes. Contacts are on screen by what is in the page itself; nothing can be done to them before its JavaScript is there.
 */
const limits = { script: 115_000, style: 12_000, firstPaint: 15_000, code: 95_000 }

/** Code that loads after the contacts: each must be in a later chunk, and in none of those needed first. */
const loadedLater = [
  { what: 'react-hook-form', source: /\/node_modules\/react-hook-form\// },
  { what: 'zod', source: /\/node_modules\/zod\// },
  { what: 'the rules of writing', source: /\/src\/contract\/contactWrite\.ts$/ },
  { what: 'the dialog', source: /\/src\/ui\/Dialog\.tsx$/ },
]

/**
 * Measures the last build of the page against its budgets (bytes before contacts can be seen and changed) and proves
 * that form and dialog load later. Prints every figure; each line is one check.
 *
 * @returns {import('../run/checks.mjs').Tally}
 * @throws when the page was not built
 */
export function bundleBudgets() {
  const manifest = readManifest()
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  const first = staticClosure(manifest, entries)
  const later = Object.values(manifest).filter((chunk) => !first.includes(chunk))
  const scripts = first.map(({ file }) => file)
  const styles = first.flatMap(({ css }) => css ?? [])
  for (const file of [...scripts, ...styles]) say(`    ${file}: ${gzipBytes([file])} bytes`)
  const results = [
    within('JavaScript to change contacts', gzipBytes(scripts), limits.script),
    within('The same', brotliBytes(scripts), limits.code, 'brotli'),
    within('Styles', gzipBytes(styles), limits.style),
    within(
      'Page and styles to show contacts',
      brotliBytes(['index.html', ...styles]),
      limits.firstPaint,
      'brotli',
    ),
    ...loadedLater.map(({ what, source }) => loadsLater(what, source, first, later)),
  ]
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed }
}

/**
 * @param {string} what
 * @param {number} bytes
 * @param {number} limit
 * @param {string} coding
 */
function within(what, bytes, limit, coding = 'gzip') {
  const fits = bytes > 0 && bytes <= limit
  say(`${fits ? 'ok' : 'FAILED'}  ${what}: ${bytes} of ${limit} bytes (${coding})`)
  return fits
}

/**
 * @param {string} what
 * @param {RegExp} source
 * @param {Chunk[]} first
 * @param {Chunk[]} later
 */
function loadsLater(what, source, first, later) {
  const holds = (/** @type {Chunk} */ chunk) => sourcesOf(chunk).some((file) => source.test(file))
  const early = first.filter(holds).map(({ file }) => file)
  const waits = early.length === 0 && later.some(holds)
  const reason = early.length > 0 ? `is in ${early.join(', ')}` : 'is in no chunk: was it renamed?'
  say(waits ? `ok  ${what} loads after the contacts` : `FAILED  ${what} ${reason}`)
  return waits
}
