import type { Context, Hono } from 'hono'
import { answerHeaders } from '../answerHeaders.ts'
import type { ArrivalEnv } from '../arrival/arrival.ts'
import type { Readiness } from './readiness.ts'

/** Where balancers ask. */
const paths = ['/healthz', '/readyz']

/** Whether a target is one of theirs; those come without `Host`, too, as HAProxy asks by HTTP/1.0. */
export function isProbe(target: string | undefined): boolean {
  return /^\/(healthz|readyz)\/?(\?|$)/.test(target ?? '')
}

/**
 * `GET /healthz`: the process lives. `GET /readyz`: it should be sent calls now, or else 503.
 *
 * Balancers ask without a token and by the address of the machine, so these two answer to every name: they say nothing
 * that a page of another name could make use of. They are no calls of agents: no budget, and no line in the log.
 */
export function healthRoutes(app: Hono<ArrivalEnv>, readiness: Readiness): void {
  app.get('/healthz', (c) => say(c, 200, 'alive'))
  app.get('/readyz', async (c) =>
    (await readiness.isReady()) ? say(c, 200, 'ready') : say(c, 503, 'not ready'),
  )
  for (const path of paths) {
    app.all(path, (c) => {
      c.header('Allow', 'GET, HEAD')
      return say(c, 405, 'Method Not Allowed')
    })
  }
}

function say(c: Context<ArrivalEnv>, status: 200 | 405 | 503, message: string): Response {
  return c.json({ message }, status, answerHeaders(c.get('arrival').url))
}
