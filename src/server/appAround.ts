import type { HttpBindings } from '@hono/node-server'
import { type Env, Hono, type MiddlewareHandler } from 'hono'
import type { ApiEnv } from './access/apiEnv.ts'
import { crossOrigin } from './access/crossOrigin.ts'
import { tellBudget } from './access/guardApi.ts'
import type { RateLimiter } from './access/rateLimiter.ts'
import { tellHono } from './answer.ts'
import { answerErrors } from './answerErrors.ts'
import { answerHeaders } from './answerHeaders.ts'
import { notFound, Refusal } from './api/refusal.ts'
import { type ArrivalEnv, arrivalOf } from './arrival/arrival.ts'
import type { FastPath } from './fastPath/fastPath.ts'
import { healthRoutes } from './health/healthRoutes.ts'
import type { Readiness } from './health/readiness.ts'
import { logRequests } from './logRequests.ts'
import { pageRoutes } from './page/pageRoutes.ts'
import type { Surroundings } from './surroundings.ts'

/** What is only there for demonstrations, under `/demo`. */
interface Stage {
  routes: Hono<ApiEnv>
  inFrontOfApi: MiddlewareHandler
}

interface Around {
  /** Whose budget every answer tells; `undefined` where another system counts the calls. */
  limiter: RateLimiter | undefined
  readiness: Readiness
  stage?: Stage | undefined
  fastPath?: FastPath | undefined
}

/** An API under `/v1`, what balancers ask, and the page under every other path. */
export function appAround<Api extends Env>(
  api: Hono<Api>,
  { limiter, readiness, stage, fastPath }: Around,
  surroundings: Surroundings,
): Hono<ArrivalEnv> {
  const { hostNames, trustedProxies, page, log } = surroundings
  const app = new Hono<ArrivalEnv>({ strict: false })
  app.use((c, next) => {
    const { incoming }: Partial<HttpBindings> = c.env ?? {}
    const arrival = arrivalOf(c.req.url, incoming, trustedProxies)
    c.set('arrival', arrival)
    c.set('headers', answerHeaders(arrival.url))
    return next()
  })
  healthRoutes(app, readiness)
  app.use(logRequests(log, page))
  if (fastPath) app.use('/v1/*', fastPath.learn)
  if (limiter) app.use('/v1/*', tellBudget(limiter))
  app.use((c, next) => {
    if (!hostNames.has(c.get('arrival').url.hostname)) {
      throw new Refusal(421, 'This server does not answer to that host name')
    }
    return next()
  })
  app.use('/v1/*', crossOrigin(surroundings.allowedOrigins, surroundings.accountHeader))
  if (stage) {
    app.use('/v1/*', stage.inFrontOfApi)
    app.route('/demo', stage.routes)
  }
  app.all('/demo/*', () => {
    throw notFound()
  })
  app.route('/v1', api)
  app.use(tellHono)
  pageRoutes(app, page, surroundings.frameAncestors)
  app.onError(answerErrors(log))
  return app
}
