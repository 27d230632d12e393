import { randomBytes } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { HttpBindings } from '@hono/node-server'
import type { Context, Env, Hono } from 'hono'
import { notFound, Refusal } from '../api/refusal.ts'
import { chooseEncoding, type Encoding } from './chooseEncoding.ts'
import type { BuiltPage } from './loadPage.ts'
import { pagePolicy } from './securityHeaders.ts'
import { serveFile } from './serveFile.ts'

/** Each answer has a nonce of its own, so it is compressed anew: quickly, in less than a millisecond. */
const compress: Record<Encoding, (page: string) => Buffer> = {
  br: (page) => brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (page) => gzipSync(page),
}

/** Stands in the built HTML wherever an answer's nonce belongs. */
const noncePlaceholder = '%CSP_NONCE%'

/** What is the API, or another host, to whoever reads it a little differently. */
const notThePage = /^\/(\/|v1)/

/**
 * Serves the built page: its files, and its HTML under every other path that does not look like a file.
 *
 * @param frameAncestors origins whose pages may frame it
 */
export function pageRoutes<AnyEnv extends Env>(
  app: Hono<AnyEnv>,
  page: BuiltPage | undefined,
  frameAncestors: readonly string[],
): void {
  app.get('*', (c) => {
    const file = page?.files.get(c.req.path)
    if (file) return serveFile(c, file)
    if ([c.req.path, targetOf(c)].some((path) => notThePage.test(path))) throw notFound()
    return page && !looksLikeFile(c.req.path)
      ? servePage(c, page.html, frameAncestors)
      : c.text('Not Found', 404)
  })
  app.all('*', () => {
    throw new Refusal(405, 'Method Not Allowed', { headers: { Allow: 'GET, HEAD' } })
  })
}

function looksLikeFile(path: string): boolean {
  return path !== '/index.html' && path.lastIndexOf('.') > path.lastIndexOf('/')
}

/** The target as it was sent, before dot segments were resolved. */
function targetOf(c: Context): string {
  const { incoming }: Partial<HttpBindings> = c.env ?? {}
  return incoming?.url ?? c.req.path
}

function servePage(c: Context, html: string, frameAncestors: readonly string[]): Response {
  const nonce = randomBytes(16).toString('base64')
  c.header('Content-Security-Policy', pagePolicy(nonce, frameAncestors))
  // This older header can only forbid every frame, and would win over the policy in browsers that know no other.
  if (frameAncestors.length > 0) c.header('X-Frame-Options', undefined)
  c.header('Vary', 'Accept-Encoding')
  const page = html.replaceAll(noncePlaceholder, nonce)
  const encoding = chooseEncoding(c)
  if (encoding === undefined) return c.html(page)
  c.header('Content-Encoding', encoding)
  c.header('Content-Type', 'text/html; charset=UTF-8')
  return c.body(new Uint8Array(compress[encoding](page)))
}
