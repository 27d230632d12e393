import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { hostsFolder } from './packed.mjs'

/** What the portal has already. */
const present =
  /^(react|react-dom|react-router|@tanstack\/react-query|@mantine\/(core|hooks))(\/|$)/

/**
 * What the package adds to a portal that has React, Mantine and TanStack Query, before contacts are on screen: scripts and
 * styles, bundled as the portal would and gzipped.
 *
 * @param {'PersonContacts' | 'PersonPage'} component what the portal shows
 * @returns {Promise<{ scripts: number, styles: number }>} bytes
 */
export async function packageWeight(component) {
  const input = path.join(hostsFolder, 'weight.js')
  const imports = `export { createClient, ${component} } from 'people-contacts'`
  writeFileSync(input, `import 'people-contacts/styles.css'\n${imports}\n`)
  const result = await build({
    configFile: false,
    root: hostsFolder,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      // As a library: what the portal's bundler adds to load parts later, it has for its own.
      lib: { entry: input, formats: ['es'] },
      cssCodeSplit: true,
      rolldownOptions: {
        external: present,
        output: {
          codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
          minify: { compress: true, mangle: true, codegen: true },
          // A library keeps its annotations for the portal's bundler, which drops them.
          comments: false,
        },
      },
    },
  })
  const files = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  const first = new Set(files.filter((file) => file.type === 'chunk' && file.isEntry))
  for (const chunk of first) {
    const imports = chunk.type === 'chunk' ? chunk.imports : []
    for (const file of files) if (imports.includes(file.fileName)) first.add(file)
  }
  const names = [...first].flatMap((file) =>
    file.type === 'chunk' ? [...(file.viteMetadata?.importedCss ?? [])] : [],
  )
  const styles = files.filter(({ fileName }) => names.includes(fileName))
  return { scripts: gzipped([...first]), styles: gzipped(styles) }
}

/** @param {import('vite').Rolldown.OutputBundle[string][]} files */
function gzipped(files) {
  return files
    .map((file) => gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0)
}
