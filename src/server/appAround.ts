import { type Env, Hono } from 'hono'
import { tellBudget } from './access/guardApi.ts'
import type { RateLimiter } from './access/rateLimiter.ts'
import { answerErrors } from './answerErrors.ts'
import { answerHeaders } from './answerHeaders.ts'
import { Refusal } from './api/refusal.ts'
import type { Log } from './log.ts'
import { logRequests } from './logRequests.ts'
import type { BuiltPage } from './page/loadPage.ts'
import { pageRoutes } from './page/pageRoutes.ts'

/** What is the same around every API that this server can serve. */
export interface Surroundings {
  /** The names that may stand in a request's address; see `answeredNames`. */
  hostNames: ReadonlySet<string>
  /** `undefined` when only the API is served. */
  page: BuiltPage | undefined
  log: Log
}

/**
 * An API under `/v1` and the page under every other path.
 *
 * @param limiter whose budget every answer tells; `undefined` where another system counts the calls
 */
export function appAround<ApiEnv extends Env>(
  api: Hono<ApiEnv>,
  limiter: RateLimiter | undefined,
  { hostNames, page, log }: Surroundings,
): Hono {
  const app = new Hono({ strict: false })
  app.use(logRequests(log))
  if (limiter) app.use('/v1/*', tellBudget(limiter))
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(answerHeaders())) c.header(name, value)
    if (!hostNames.has(new URL(c.req.url).hostname)) {
      throw new Refusal(421, 'This server does not answer to that host name')
    }
    await next()
  })
  app.route('/v1', api)
  pageRoutes(app, page)
  app.onError(answerErrors(log))
  return app
}
