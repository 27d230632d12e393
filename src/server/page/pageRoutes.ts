import { randomBytes } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { Refusal } from '../api/refusal.ts'
import type { BuiltPage } from './loadPage.ts'
import { pagePolicy } from './securityHeaders.ts'
import { serveFile } from './serveFile.ts'

/** Stands in the built HTML wherever an answer's nonce belongs. */
const noncePlaceholder = '%CSP_NONCE%'

/** Serves the built page: its files, and its HTML under every other path that does not look like a file. */
export function pageRoutes(app: Hono, page: BuiltPage | undefined): void {
  app.get('*', (c) => {
    const file = page?.files.get(c.req.path)
    if (file) return serveFile(c, file)
    const isFile = c.req.path !== '/index.html' && /\.[^/]*$/.test(c.req.path)
    return page && !isFile ? servePage(c, page.html) : c.text('Not Found', 404)
  })
  app.all('*', () => {
    throw new Refusal(405, 'Method Not Allowed', { headers: { Allow: 'GET, HEAD' } })
  })
}

function servePage(c: Context, html: string): Response {
  const nonce = randomBytes(16).toString('base64')
  c.header('Content-Security-Policy', pagePolicy(nonce))
  return c.html(html.replaceAll(noncePlaceholder, nonce))
}
