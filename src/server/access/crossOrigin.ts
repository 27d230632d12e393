import type { MiddlewareHandler } from 'hono'
import { answer, tell } from '../answer.ts'
import { Refusal } from '../api/refusal.ts'

/** What scripts of other origins may read besides the body. */
const readable = [
  'Link, ETag, Location, Retry-After, Allow, Date, X-Request-Id, X-Signed-In-As',
  'X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset',
  'X-Pagination-Per-Page, X-Pagination-Current-Page',
  'X-Pagination-Total-Pages, X-Pagination-Total-Entries',
].join(', ')

const methods = 'GET, HEAD, POST, PATCH, PUT, DELETE'

const sendable = 'Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key'

/** How long a browser may keep what a preflight said, in seconds. */
const maxAge = '600'

/**
 * The headers of CORS (Fetch standard, 3.3) on an answer of the API, with which a browser shows it to pages of listed
 * origins. Callers bring their token, so cookies and the like are never asked for.
 *
 * @param origin as the call names it; `undefined` when it names none
 */
export function crossOriginHeaders(
  origin: string | undefined,
  allowed: readonly string[],
): Record<string, string> {
  if (allowed.length === 0) return {}
  if (origin === undefined || !allowed.includes(origin)) return { Vary: 'Origin' }
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': readable,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }
}

/**
 * Lets pages of the listed origins call the API, and answers their browsers' preflights: without a token, since those
 * carry none. A preflight for any other origin is 403.
 *
 * @param accountHeader the header in which callers may name an account
 */
export function crossOrigin(allowed: readonly string[], accountHeader: string): MiddlewareHandler {
  return async (c, next) => {
    const headers = crossOriginHeaders(c.req.header('Origin'), allowed)
    tell(c, headers)
    const isPreflight = c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method')
    if (!isPreflight) return next()
    if (headers['Access-Control-Allow-Origin'] === undefined) {
      throw new Refusal(403, 'Pages of this origin may not call this server')
    }
    const preflight = {
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': `${sendable}, ${accountHeader}`,
      'Access-Control-Max-Age': maxAge,
    }
    return answer(c, null, 204, preflight)
  }
}
