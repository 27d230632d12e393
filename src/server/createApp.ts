import { Hono } from 'hono'
import type { ApiEnv } from './access/apiEnv.ts'
import { type KnownTokens, ownHashOf } from './access/findCaller.ts'
import { guardApi } from './access/guardApi.ts'
import type { RateLimiter } from './access/rateLimiter.ts'
import { answerJson } from './answer.ts'
import { auditRoutes } from './api/auditRoutes.ts'
import { contactRoutes } from './api/contactRoutes.ts'
import { importRoutes } from './api/importRoutes.ts'
import { personRoutes } from './api/personRoutes.ts'
import { notFound } from './api/refusal.ts'
import { refuseAmbiguousTarget } from './api/refuseAmbiguousTarget.ts'
import { resource } from './api/resource.ts'
import { appAround } from './appAround.ts'
import type { ArrivalEnv } from './arrival/arrival.ts'
import { demoRoutes } from './demo/demoRoutes.ts'
import { onThisMachine } from './demo/onThisMachine.ts'
import { createScenes } from './demo/scenes.ts'
import { createTroubles } from './demo/troubles.ts'
import type { FastPath } from './fastPath/fastPath.ts'
import type { Readiness } from './health/readiness.ts'
import type { ImportRunner } from './import/importRunner.ts'
import type { Store } from './store/store.ts'
import type { Surroundings } from './surroundings.ts'

export interface AppOptions extends Surroundings {
  store: Store
  /** The server's own token; `undefined` when only named tokens are let in. */
  accessToken: string | undefined
  limiter: RateLimiter
  readiness: Readiness
  /** Learns the answers to reads. */
  fastPath?: FastPath | undefined
  importing: {
    runner: ImportRunner
    /** Where uploads are kept while they are needed. */
    folder: string
  }
  /** Serves the scenes for demonstrations; epoch milliseconds. Left out where there are none. */
  demo?: { now: () => number } | undefined
}

/**
 * The embedded API under `/v1` and the page under every other path, as an application that a server or a test calls.
 *
 * @example const answer = await createApp({ store, ... }).request('/v1/people/1', { headers })
 */
export function createApp(options: AppOptions): Hono<ArrivalEnv> {
  const { demo, limiter, readiness, fastPath } = options
  const stage = demo && createStage(options, demo.now)
  return appAround(createApi(options), { limiter, readiness, stage, fastPath }, options)
}

/** The scenes, for whoever may write and calls this machine by its own name. */
function createStage(options: AppOptions, now: () => number) {
  const { store, limiter, signIns } = options
  const troubles = createTroubles(now)
  const routes = new Hono<ApiEnv>({ strict: false })
  routes.use(onThisMachine)
  routes.use(guardApi(knownTokens(options), limiter, signIns))
  routes.route('/', demoRoutes(store, createScenes(store, troubles)))
  return { routes, inFrontOfApi: troubles.inFront }
}

function createApi(options: AppOptions): Hono<ApiEnv> {
  const { store, limiter, signIns, importing } = options
  const api = new Hono<ApiEnv>({ strict: false })
  api.use(guardApi(knownTokens(options), limiter, signIns))
  api.use(refuseAmbiguousTarget)
  resource(api, '/', { GET: (c) => answerJson(c, {}) })
  personRoutes(api, store)
  contactRoutes(api, store)
  auditRoutes(api, store)
  importRoutes(api, { store, ...importing })
  api.all('*', () => {
    throw notFound()
  })
  return api
}

function knownTokens({ store, accessToken }: AppOptions): KnownTokens {
  return { ownHash: ownHashOf(accessToken), named: store.tokens }
}
