import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const folder = path.resolve(import.meta.dirname, '../../dist/page')

/**
 * @typedef {object} Chunk one entry of Vite's manifest
 * @property {string} file
 * @property {string} [src]
 * @property {boolean} [isEntry]
 * @property {string[]} [imports]
 * @property {string[]} [dynamicImports]
 * @property {string[]} [css]
 */

/** @typedef {Record<string, Chunk>} Manifest by source file, or by a made-up key for a shared chunk */

/** @returns {Manifest} what the last build of the page wrote */
export function readManifest() {
  return JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8'))
}

/**
 * The chunks a browser must load for `keys`: their own and whatever those import statically.
 *
 * @param {Manifest} manifest
 * @param {string[]} keys
 * @returns {Chunk[]}
 * @throws when a key is not in the manifest: the file was renamed, or is no longer a chunk of its own
 */
export function staticClosure(manifest, keys) {
  /** @type {Map<string, Chunk>} */
  const closure = new Map()
  const waiting = [...keys]
  for (const key of waiting) {
    if (closure.has(key)) continue
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The manifest of the page's build has no chunk for ${key}`)
    closure.set(key, chunk)
    waiting.push(...(chunk.imports ?? []))
  }
  return [...closure.values()]
}

/**
 * @param {string[]} files as the manifest names them
 * @returns {number} bytes, each file gzipped by itself as it is served
 */
export function gzipBytes(files) {
  return addUp(files, (bytes) => gzipSync(bytes, { level: 9 }))
}

/**
 * @param {string[]} files as the manifest names them
 * @returns {number} bytes, each file compressed by itself with brotli
 */
export function brotliBytes(files) {
  return addUp(files, (bytes) => brotliCompressSync(bytes))
}

/**
 * @param {string[]} files
 * @param {(bytes: Buffer) => Buffer} compress
 */
function addUp(files, compress) {
  return [...new Set(files)]
    .map((file) => compress(readFileSync(path.join(folder, file))).length)
    .reduce((sum, bytes) => sum + bytes, 0)
}

/**
 * @param {Chunk} chunk
 * @returns {string[]} the source files in the chunk, from its source map, relative to it
 */
export function sourcesOf(chunk) {
  if (!chunk.file.endsWith('.js')) return []
  return JSON.parse(readFileSync(path.join(folder, `${chunk.file}.map`), 'utf8')).sources
}
