import type { BlockList } from 'node:net'
import { answeredNames } from './access/hostNames.ts'
import { createSignIns, type SignIns } from './access/signIns.ts'
import type { Log } from './log.ts'
import type { BuiltPage } from './page/loadPage.ts'
import type { Settings } from './settings/readSettings.ts'

/** What is the same around every API that this server can serve. */
export interface Surroundings {
  /** The names that may stand in a request's address; see `answeredNames`. */
  hostNames: ReadonlySet<string>
  /** Proxies whose forwarded headers count. */
  trustedProxies: BlockList
  signIns: SignIns
  /** Origins, besides our own, whose pages may call the API. */
  allowedOrigins: readonly string[]
  /** The header in which callers may name an account. */
  accountHeader: string
  /** Origins whose pages may frame ours. */
  frameAncestors: readonly string[]
  /** `undefined` when only the API is served. */
  page: BuiltPage | undefined
  log: Log
}

/**
 * The surroundings that the settings ask for.
 *
 * @param now epoch milliseconds
 */
export function surroundingsOf(
  settings: Settings,
  { page, log, now }: Pick<Surroundings, 'page' | 'log'> & { now: () => number },
): Surroundings {
  const { host, allowedHosts, trustedProxies, allowedOrigins, frameAncestors, accountHeader } =
    settings
  return {
    hostNames: answeredNames(host, allowedHosts),
    trustedProxies,
    signIns: createSignIns(now),
    allowedOrigins,
    accountHeader,
    frameAncestors,
    page,
    log,
  }
}
