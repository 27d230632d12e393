import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, runCommand } from '../run/command.mjs'
import { packageFolder } from './builds.mjs'

const emitted = path.join(root, 'dist/declarations')

/** The source of each module that the package exports. */
const entries = {
  index: 'src/embed/index',
  'react-router': 'src/embed/reactRouter',
  element: 'src/embed/element',
  'languages/dutch': 'src/ui/messages/dutch',
  'languages/german': 'src/ui/messages/german',
  playwright: 'e2e/driver/index',
}

const relativeImport = /(?<=(?:from|import) ['"]|import\(['"])(\.{1,2}\/[^'"]+)\.tsx?(?=['"])/g
const styleImport = /^import ['"][^'"]+\.css['"];?\n/gm

/**
 * Writes the type declarations: of what the entries reach, and of nothing else.
 *
 * @throws with the compiler's words when a type cannot be declared
 */
export async function writeDeclarations() {
  rmSync(emitted, { recursive: true, force: true })
  const { code, output, problem } = await runCommand('tsc', ['-p', 'e2e/package/tsconfig.json'])
  if (code !== 0) throw new Error(problem ?? output)
  // What is added to a set while it is walked is walked too.
  const reached = new Set(Object.values(entries))
  for (const module of reached) for (const imported of write(module)) reached.add(imported)
  for (const [name, module] of Object.entries(entries)) {
    const types = path.posix.relative(path.posix.dirname(name), `types/${module}.js`)
    const text = `export * from '${types.startsWith('.') ? '' : './'}${types}'\n`
    mkdirSync(path.dirname(path.join(packageFolder, name)), { recursive: true })
    writeFileSync(path.join(packageFolder, `${name}.d.ts`), text)
  }
  rmSync(emitted, { recursive: true })
}

/**
 * @param {string} module as in {@link entries}
 * @returns {string[]} the modules that it imports
 */
function write(module) {
  const text = readFileSync(path.join(emitted, `${module}.d.ts`), 'utf8').replace(styleImport, '')
  const target = path.join(packageFolder, 'types', `${module}.d.ts`)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text.replace(relativeImport, '$1.js'))
  return [...text.matchAll(relativeImport)].map(([, imported = '']) =>
    path.posix.join(path.posix.dirname(module), imported),
  )
}
