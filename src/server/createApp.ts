import { Hono } from 'hono'
import type { ApiEnv } from './access/apiEnv.ts'
import { guardApi, tellBudget } from './access/guardApi.ts'
import type { RateLimiter } from './access/rateLimiter.ts'
import { answerErrors } from './answerErrors.ts'
import { answerHeaders } from './answerHeaders.ts'
import { auditRoutes } from './api/auditRoutes.ts'
import { contactRoutes } from './api/contactRoutes.ts'
import { personRoutes } from './api/personRoutes.ts'
import { notFound, Refusal } from './api/refusal.ts'
import { refuseAmbiguousTarget } from './api/refuseAmbiguousTarget.ts'
import { resource } from './api/resource.ts'
import type { Log } from './log.ts'
import { logRequests } from './logRequests.ts'
import type { BuiltPage } from './page/loadPage.ts'
import { pageRoutes } from './page/pageRoutes.ts'
import type { Store } from './store/store.ts'

export interface AppOptions {
  store: Store
  /** The server's own token; `undefined` when only named tokens are let in. */
  accessToken: string | undefined
  limiter: RateLimiter
  /** The names that may stand in a request's address; see `answeredNames`. */
  hostNames: ReadonlySet<string>
  /** `undefined` when only the API is served. */
  page: BuiltPage | undefined
  log: Log
}

/**
 * The embedded API under `/v1` and the page under every other path, as an application that a server or a test calls.
 *
 * @example const answer = await createApp({ store, ... }).request('/v1/people/1', { headers })
 */
export function createApp(options: AppOptions): Hono {
  const app = new Hono({ strict: false })
  app.use(logRequests(options.log))
  app.use('/v1/*', tellBudget(options.limiter))
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(answerHeaders())) c.header(name, value)
    if (!options.hostNames.has(new URL(c.req.url).hostname)) {
      throw new Refusal(421, 'This server does not answer to that host name')
    }
    await next()
  })
  app.route('/v1', createApi(options))
  pageRoutes(app, options.page)
  app.onError(answerErrors(options.log))
  return app
}

function createApi({ store, accessToken, limiter }: AppOptions): Hono<ApiEnv> {
  const api = new Hono<ApiEnv>({ strict: false })
  api.use(guardApi({ accessToken, named: store.tokens }, limiter))
  api.use(refuseAmbiguousTarget)
  resource(api, '/', { GET: (c) => c.json({}) })
  personRoutes(api, store)
  contactRoutes(api, store)
  auditRoutes(api, store)
  api.all('*', () => {
    throw notFound()
  })
  return api
}
