import type { Hono } from 'hono'
import { limiterFor } from './access/limiterFor.ts'
import { ownToken } from './access/ownToken.ts'
import type { RateLimiter } from './access/rateLimiter.ts'
import { appAround } from './appAround.ts'
import type { ArrivalEnv } from './arrival/arrival.ts'
import { createApp } from './createApp.ts'
import { createFastPath, type FastPath } from './fastPath/fastPath.ts'
import { forgetHourly } from './forgetHourly.ts'
import { forwardingApi } from './forward/forwardingApi.ts'
import { createReadiness, type Readiness } from './health/readiness.ts'
import { importRunner } from './import/importRunner.ts'
import { uploadFolder } from './import/upload/uploadFolder.ts'
import { firstPeople } from './sample/firstPeople.ts'
import type { Settings } from './settings/readSettings.ts'
import { openServerStore } from './store/openServerStore.ts'
import type { Surroundings } from './surroundings.ts'

/** An application with what is open behind it. */
export interface ServedApp {
  app: Hono<ArrivalEnv>
  /** `undefined` where a live system counts the calls. */
  limiter: RateLimiter | undefined
  /** The server's own token; `undefined` when it has none. */
  accessToken: string | undefined
  /** The file that keeps this token; `undefined` when the settings gave it, and when there is none. */
  tokenFile: string | undefined
  readiness: Readiness
  /** Answers reads without the application; `undefined` where nobody can tell whether an answer is still true, and with scenes. */
  fastPath: FastPath | undefined
  close: () => Promise<void>
}

/**
 * The application that the settings ask for: on a database of its own, or in front of a live system, and then without
 * database, token and limit.
 *
 * @throws when the database cannot be opened, or nobody could be let in
 */
export async function servedApp(
  settings: Settings,
  surroundings: Surroundings,
  now: () => number,
): Promise<ServedApp> {
  const { upstream } = settings
  if (upstream === undefined) return embeddedApp(settings, surroundings, now)
  const { api, close } = forwardingApi({ ...surroundings, upstream, now })
  // A live system that is down is told to agents, as 502; taking every server out of the balancer would help nobody.
  const readiness = createReadiness({ ask: async () => undefined, log: surroundings.log })
  return {
    app: appAround(api, { limiter: undefined, readiness }, surroundings),
    limiter: undefined,
    readiness,
    fastPath: undefined,
    accessToken: undefined,
    tokenFile: undefined,
    close: async () => close(),
  }
}

async function embeddedApp(
  settings: Settings,
  surroundings: Surroundings,
  now: () => number,
): Promise<ServedApp> {
  const { database, seed, rateLimit, hasScenes } = settings
  const store = await openServerStore(database, { firstPeople: firstPeople(seed), now })
  try {
    const own = await ownToken(settings, store.tokens)
    const limiter = limiterFor(store, rateLimit, now)
    const { accessToken } = own
    const stopForgetting = forgetHourly(store, surroundings.log)
    const runner = importRunner(store, surroundings.log)
    const importing = { runner, folder: await uploadFolder(database) }
    const demo = hasScenes ? { now } : undefined
    const readiness = createReadiness({ ask: store.ask, log: surroundings.log })
    // A scene may slow calls down and fail them.
    const fastPath = hasScenes
      ? undefined
      : createFastPath({ ...surroundings, store, accessToken, limiter })
    const options = { store, accessToken, limiter, importing, demo, readiness, fastPath }
    const app = createApp({ ...surroundings, ...options })
    const close = async () => {
      await runner.stop()
      await stopForgetting()
      await store.close()
    }
    return { app, limiter, readiness, fastPath, ...own, close }
  } catch (error) {
    await store.close()
    throw error
  }
}
