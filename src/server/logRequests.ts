import type { MiddlewareHandler } from 'hono'
import { AbortedRequest } from './api/refusal.ts'
import type { Log } from './log.ts'

/**
 * Writes one line for every request: method, path, status, duration and the id that the answer carries. Neither
 * parameters nor headers nor bodies are written: they hold what agents search for, tokens, and how to reach people.
 */
export function logRequests(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const startedAt = performance.now()
    await next()
    log.info(
      {
        method: c.req.method,
        path: c.req.path,
        status: c.res.status,
        ms: Math.round((performance.now() - startedAt) * 10) / 10,
        requestId: c.res.headers.get('X-Request-Id'),
      },
      c.error instanceof AbortedRequest ? 'aborted request' : 'request',
    )
  }
}
