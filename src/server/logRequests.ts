import type { MiddlewareHandler } from 'hono'
import { requestIdOf } from './answer.ts'
import { AbortedRequest } from './api/refusal.ts'
import type { ArrivalEnv } from './arrival/arrival.ts'
import type { Log } from './log.ts'
import { loggedPath } from './loggedPath.ts'
import type { BuiltPage } from './page/loadPage.ts'

/**
 * Writes one line for every request: who called, method, path, status, duration and the id that the answer carries.
 * Neither parameters nor headers nor bodies are written, and of the path only what is known: they hold what agents search
 * for, tokens, and how to reach people.
 */
export function logRequests(log: Log, page: BuiltPage | undefined): MiddlewareHandler<ArrivalEnv> {
  return async (c, next) => {
    const startedAt = performance.now()
    await next()
    log.info(
      requestLine(startedAt, {
        client: c.get('arrival').client,
        method: c.req.method,
        path: loggedPath(c.req.path, page),
        status: c.res.status,
        requestId: requestIdOf(c),
      }),
      c.error instanceof AbortedRequest ? 'aborted request' : 'request',
    )
  }
}

interface LoggedRequest {
  /** Who called: not a proxy, where that is known. */
  client: string | undefined
  method: string
  /** See `loggedPath`. */
  path: string
  status: number
  requestId: string | undefined
}

/**
 * The line of a request that has been answered.
 *
 * @param startedAt by `performance.now()`
 */
export function requestLine(
  startedAt: number,
  { client, method, path, status, requestId }: LoggedRequest,
) {
  const ms = Math.round((performance.now() - startedAt) * 10) / 10
  return { client, method, path, status, ms, requestId }
}
