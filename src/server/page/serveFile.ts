import type { Context } from 'hono'
import { chooseEncoding } from './chooseEncoding.ts'
import type { PageFile } from './pageFile.ts'

/** Answers with a file, in the smallest form that the caller understands, or with 304 when the caller has it. */
export function serveFile(c: Context, file: PageFile): Response {
  const encoding = chooseEncoding(c, (name) => file[name] !== undefined)
  const etag = `"${file.etag}${encoding ? `-${encoding}` : ''}"`
  c.header('ETag', etag)
  c.header('Vary', 'Accept-Encoding')
  c.header(
    'Cache-Control',
    file.immutable ? 'public, max-age=31536000, immutable' : 'public, no-cache',
  )
  if (c.req.header('If-None-Match')?.includes(etag)) return c.body(null, 304)
  if (encoding) c.header('Content-Encoding', encoding)
  c.header('Content-Type', file.type)
  return c.body((encoding && file[encoding]) ?? file.bytes)
}
