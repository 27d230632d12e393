import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../run/command.mjs'

/** Every style of the package in one file, for the shadow root of the custom element. */
const allStyles = path.join(root, 'dist/element-styles/all.css')

/**
 * A plugin that makes one `styles.css` of what is needed first, and lets each later part import its own styles, so that a
 * portal's bundler loads them with it.
 *
 * @param {string[]} entries names of the modules that a portal imports
 * @returns {import('vite').Plugin}
 */
export function layeredStyles(entries) {
  return {
    name: 'layered-styles',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const first = new Set(chunks.filter(({ name, isEntry }) => isEntry && entries.includes(name)))
      for (const { imports } of first) {
        for (const chunk of chunks) if (imports.includes(chunk.fileName)) first.add(chunk)
      }
      const text = (/** @type {string} */ name) => {
        const file = bundle[name]
        return file?.type === 'asset' ? String(file.source) : ''
      }
      const firstNames = new Set([...first].flatMap(stylesOf))
      const laterNames = new Set()
      for (const chunk of chunks.filter((one) => !first.has(one))) {
        for (const name of stylesOf(chunk).filter((one) => !firstNames.has(one))) {
          laterNames.add(name)
          const address = path.posix.relative(path.posix.dirname(chunk.fileName), name)
          // On the first line, so that the source map stays right from the second on.
          chunk.code = `import './${address}';${chunk.code}`
        }
      }
      const styles = [...firstNames].map(text).join('')
      mkdirSync(path.dirname(allStyles), { recursive: true })
      writeFileSync(allStyles, styles + [...laterNames].map(text).join(''))
      for (const name of firstNames) delete bundle[name]
      this.emitFile({ type: 'asset', fileName: 'styles.css', source: styles })
    },
  }
}

/**
 * @param {import('vite').Rolldown.OutputChunk} chunk
 * @returns {string[]}
 */
function stylesOf(chunk) {
  return [...(chunk.viteMetadata?.importedCss ?? [])]
}
