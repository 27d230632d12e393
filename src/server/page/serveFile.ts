import type { Context } from 'hono'
import type { PageFile } from './pageFile.ts'

const encodings = ['br', 'gzip'] as const

/** Answers with a file, in the smallest form that the caller understands, or with 304 when the caller has it. */
export function serveFile(c: Context, file: PageFile): Response {
  const encoding = encodings.find(
    (name) => file[name] !== undefined && accepts(c.req.header('Accept-Encoding') ?? '', name),
  )
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

/** Whether `Accept-Encoding` (RFC 9110, 12.5.3) names the coding, and not with a weight of zero. */
function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((item) => {
    const [name, weight = 'q=1'] = item.split(';').map((part) => part.trim().toLowerCase())
    return name === encoding && Number(weight.replace(/^q=/, '')) > 0
  })
}
