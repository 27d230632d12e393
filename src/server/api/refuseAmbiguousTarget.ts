import type { HttpBindings } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'
import { badRequest } from './refusal.ts'

/**
 * Refuses with 400 a request target that may mean another address than it shows: with a dot segment, a backslash, an
 * encoded slash, a fragment, or percent-encoding that is no UTF-8. Parsing an address (WHATWG URL) resolves some of these
 * and drops others, so `DELETE .../contacts/.` would arrive as a delete of everything: this looks at the target as it was
 * sent, where the server hands it on.
 */
export const refuseAmbiguousTarget: MiddlewareHandler = (c, next) => {
  const { incoming }: Partial<HttpBindings> = c.env ?? {}
  const target = incoming?.url ?? c.req.url
  if (!isDecodable(target)) throw badRequest('The address has malformed percent-encoding')
  if (isAmbiguous(target)) {
    throw badRequest('The address has a dot segment, backslash, encoded slash or fragment')
  }
  return next()
}

function isDecodable(target: string): boolean {
  try {
    decodeURIComponent(target)
    return true
  } catch {
    return false
  }
}

function isAmbiguous(target: string): boolean {
  const [path = ''] = target.split('?')
  const segments = path.replace(/%2e/gi, '.').split('/')
  return (
    target.includes('#') ||
    /\\|%5c|%2f/i.test(path) ||
    segments.some((segment) => segment === '.' || segment === '..')
  )
}
