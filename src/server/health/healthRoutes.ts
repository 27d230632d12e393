import type { Hono } from 'hono'
import { answerJson } from '../answer.ts'
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
  app.get('/healthz', (c) => answerJson(c, { message: 'alive' }))
  app.get('/readyz', async (c) =>
    (await readiness.isReady())
      ? answerJson(c, { message: 'ready' })
      : answerJson(c, { message: 'not ready' }, 503),
  )
  for (const path of paths) {
    app.all(path, (c) => {
      return answerJson(c, { message: 'Method Not Allowed' }, 405, { Allow: 'GET, HEAD' })
    })
  }
}
