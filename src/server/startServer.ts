import { answeredNames } from './access/hostNames.ts'
import { ownToken } from './access/ownToken.ts'
import { createRateLimiter } from './access/rateLimiter.ts'
import { createApp } from './createApp.ts'
import { listen } from './listen.ts'
import type { Log } from './log.ts'
import { outsideAnswers } from './outsideAnswer.ts'
import { loadPage } from './page/loadPage.ts'
import { firstPeople } from './sample/firstPeople.ts'
import type { Settings } from './settings/readSettings.ts'
import { openServerStore } from './store/openServerStore.ts'

const graceMilliseconds = 10_000

export interface RunningServer {
  /** Where the page is, e.g. `http://127.0.0.1:8080`. */
  url: string
  /** The server's own token; `undefined` when it lets in named tokens only. */
  accessToken: string | undefined
  /** The file that keeps this token; `undefined` when the settings gave it, and when there is none. */
  tokenFile: string | undefined
  /** Finishes running calls, at most ten seconds, and closes the database. */
  stop: () => Promise<void>
}

/**
 * Opens the database, reads the page and listens.
 *
 * @param pageFolder where the built page is
 * @throws when the port is in use, the database cannot be opened, or nobody could be let in
 */
export async function startServer(
  settings: Settings,
  { pageFolder, log, now }: { pageFolder: string; log: Log; now: () => number },
): Promise<RunningServer> {
  const { host, database, rateLimit, allowedHosts } = settings
  const store = await openServerStore(database, { firstPeople: firstPeople(settings.seed), now })
  try {
    const { accessToken, tokenFile } = await ownToken(settings, store.tokens)
    const page = await loadPage(pageFolder)
    if (page === undefined)
      log.warn({ pageFolder }, 'no page has been built: only the API is served')
    const hostNames = answeredNames(host, allowedHosts)
    const limiter = createRateLimiter(rateLimit, now)
    const app = createApp({ store, accessToken, limiter, hostNames, page, log })
    const { port, close } = await listen(app, outsideAnswers(limiter, log), settings)
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
      accessToken,
      tokenFile,
      async stop() {
        await close(graceMilliseconds)
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
