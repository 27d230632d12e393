import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

/** A file as it is served: its bytes, and the same bytes compressed where that is worth it. */
export interface PageFile {
  type: string
  etag: string
  /** Its name changes with its content, so a copy stays good for ever. */
  immutable: boolean
  bytes: Uint8Array<ArrayBuffer>
  br?: Uint8Array<ArrayBuffer>
  gzip?: Uint8Array<ArrayBuffer>
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
const compressible = new Set(['.css', '.js', '.json', '.svg', '.txt', '.webmanifest'])

/** @param path as in its address, e.g. `/assets/index-C0ffee.js` */
export async function pageFile(path: string, bytes: Buffer): Promise<PageFile> {
  const extension = extname(path)
  const file: PageFile = {
    type: types[extension] ?? 'application/octet-stream',
    etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    immutable: path.startsWith('/assets/'),
    bytes: new Uint8Array(bytes),
  }
  if (!compressible.has(extension)) return file
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(bytes),
    promisify(gzip)(bytes, { level: 9 }),
  ])
  return { ...file, br: new Uint8Array(br), gzip: new Uint8Array(gzipped) }
}
