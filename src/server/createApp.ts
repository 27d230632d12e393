import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { guardApi, tellBudget } from './access/guardApi.ts'
import { createRateLimiter, type RateLimit, type RateLimiter } from './access/rateLimiter.ts'
import { contactRoutes } from './api/contactRoutes.ts'
import { personRoutes } from './api/personRoutes.ts'
import { busy, notFound, Refusal } from './api/refusal.ts'
import { refuseAmbiguousTarget } from './api/refuseAmbiguousTarget.ts'
import { resource } from './api/resource.ts'
import type { Log } from './log.ts'
import { logRequests } from './logRequests.ts'
import type { BuiltPage } from './page/loadPage.ts'
import { pageRoutes } from './page/pageRoutes.ts'
import { commonSecurityHeaders, nothingPolicy } from './page/securityHeaders.ts'
import type { Store } from './store/store.ts'
import { StoreBusy } from './store/storeBusy.ts'

export interface AppOptions {
  store: Store
  accessToken: string
  /** `undefined` sets no limit. */
  rateLimit: RateLimit | undefined
  /** The names that may stand in a request's address; see `answeredNames`. */
  hostNames: ReadonlySet<string>
  /** `undefined` when only the API is served. */
  page: BuiltPage | undefined
  log: Log
  /** Epoch milliseconds. */
  now: () => number
}

/**
 * The embedded API under `/v1` and the page under every other path, as an application that a server or a test calls.
 *
 * @example const answer = await createApp({ store, ... }).request('/v1/people/1', { headers })
 */
export function createApp(options: AppOptions): Hono {
  const app = new Hono({ strict: false })
  const limiter = createRateLimiter(options.rateLimit, options.now)
  app.use(logRequests(options.log))
  app.use('/v1/*', tellBudget(limiter))
  app.use(async (c, next) => {
    c.header('X-Request-Id', randomUUID())
    c.header('Cache-Control', 'no-store')
    c.header('Content-Security-Policy', nothingPolicy)
    for (const [name, value] of Object.entries(commonSecurityHeaders)) c.header(name, value)
    if (!options.hostNames.has(new URL(c.req.url).hostname)) {
      throw new Refusal(421, 'This server does not answer to that host name')
    }
    await next()
  })
  app.route('/v1', createApi(options, limiter))
  pageRoutes(app, options.page)
  app.onError((error, c) => {
    const refusal = error instanceof StoreBusy ? busy() : error
    if (!(refusal instanceof Refusal)) {
      options.log.error({ err: error, requestId: c.res.headers.get('X-Request-Id') }, 'failure')
      return c.json({ message: 'Internal Server Error' }, 500)
    }
    return c.json(refusal.body, refusal.status, refusal.headers)
  })
  return app
}

function createApi({ store, accessToken }: AppOptions, limiter: RateLimiter): Hono {
  const api = new Hono({ strict: false })
  api.use(guardApi(accessToken, limiter))
  api.use(refuseAmbiguousTarget)
  resource(api, '/', { GET: (c) => c.json({}) })
  personRoutes(api, store)
  contactRoutes(api, store)
  api.all('*', () => {
    throw notFound()
  })
  return api
}
