import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../run/command.mjs'

/** The sections of the project's README that are about the package. */
const sections = [
  'Embed it in a portal',
  'Drive it with Playwright',
  'Compatibility',
  'Versions',
  'Changelog',
]

/**
 * @returns {string} what npm shows of the package
 * @throws when the project's README has lost one of the sections
 */
export function readme() {
  const text = readFileSync(path.join(root, 'README.md'), 'utf8')
  const parts = text.split(/^(?=## )/m)
  const found = sections.map((title) => {
    const part = parts.find((one) => one.startsWith(`## ${title}\n`))
    if (!part) throw new Error(`README.md has no section "${title}"`)
    return part
  })
  return ['# people-contacts\n\nRead and correct how a person can be reached.\n\n', ...found].join(
    '',
  )
}
