import { setTimeout } from 'node:timers/promises'
import type { ConnectionLimits } from './connectionLimits.ts'
import { listen } from './listen.ts'
import type { Log } from './log.ts'
import { outsideAnswers } from './outsideAnswer.ts'
import { loadPage } from './page/loadPage.ts'
import { type ServedApp, servedApp } from './servedApp.ts'
import type { Settings } from './settings/readSettings.ts'
import { surroundingsOf } from './surroundings.ts'

const graceMilliseconds = 10_000

export interface RunningServer extends Pick<ServedApp, 'accessToken' | 'tokenFile'> {
  /** Where the page is, e.g. `http://127.0.0.1:8080`. */
  url: string
  /** The live system behind this server, e.g. `api.example.com`; `undefined` when it serves its own database. */
  liveHost: string | undefined
  /**
   * Finishes running calls, at most ten seconds, and closes the database. With `draining` it tells balancers first that
   * calls should go elsewhere, and goes on serving for as long as DRAIN_SECONDS says.
   */
  stop: (how?: { draining: boolean }) => Promise<void>
}

export interface ServerOptions {
  /** Where the built page is. */
  pageFolder: string
  log: Log
  /** Epoch milliseconds. */
  now: () => number
  limits?: ConnectionLimits
}

/**
 * Opens the database, reads the page and listens.
 *
 * @throws when the port is in use, the database cannot be opened, or nobody could be let in
 */
export async function startServer(
  settings: Settings,
  { pageFolder, log, now, limits }: ServerOptions,
): Promise<RunningServer> {
  const { host, upstream } = settings
  const page = await loadPage(pageFolder)
  if (page === undefined) log.warn({ pageFolder }, 'no page has been built: only the API is served')
  const surroundings = surroundingsOf(settings, { page, log, now })
  const served = await servedApp(settings, surroundings, now)
  const outside = outsideAnswers(served.limiter, surroundings)
  try {
    const { port, beginLastAnswers, close } = await listen(
      served.app,
      outside,
      settings,
      limits,
      served.fastPath?.give,
    )
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
      accessToken: served.accessToken,
      tokenFile: served.tokenFile,
      liveHost: upstream?.url.host,
      async stop({ draining } = { draining: false }) {
        served.readiness.drain()
        beginLastAnswers()
        if (draining) await setTimeout(settings.drainSeconds * 1000)
        await close(graceMilliseconds)
        await served.close()
      },
    }
  } catch (error) {
    await served.close()
    throw error
  }
}
