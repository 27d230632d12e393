import type { BlockList } from 'node:net'
import { isToken } from '../access/bearerToken.ts'
import { isLoopback } from '../access/hostNames.ts'
import type { RateLimit } from '../access/rateLimiter.ts'
import { readAccountHeader } from './readAccountHeader.ts'
import { type DatabaseSetting, readDatabase } from './readDatabase.ts'
import { readHosts, readOrigins, readProxies } from './readLists.ts'
import { readRateLimit } from './readRateLimit.ts'
import { readSeconds } from './readSeconds.ts'
import { readUpstream, type UpstreamSetting } from './readUpstream.ts'
import { SettingError } from './settingError.ts'

/** What the environment says about how to run; see the table in the README. */
export interface Settings {
  host: string
  port: number
  database: DatabaseSetting
  /** `undefined` sets no limit. */
  rateLimit: RateLimit | undefined
  /** Which people a new database starts with. */
  seed: 'sample' | 'none'
  /** The server's own token; `undefined` when it makes one, or lets in named tokens only (see `ownToken`). */
  accessToken: string | undefined
  allowedHosts: string[]
  /** Origins, besides our own, whose pages may call the API. */
  allowedOrigins: string[]
  /** Origins whose pages may frame ours. */
  frameAncestors: string[]
  /** Proxies whose forwarded headers count. */
  trustedProxies: BlockList
  /** `undefined` when the embedded API is used. */
  upstream: UpstreamSetting | undefined
  /** The header in which calls name an account. */
  accountHeader: string
  /** How long it goes on serving after it was asked to stop, while balancers send calls elsewhere. */
  drainSeconds: number
  /** Whether scenes for demonstrations can be played. */
  hasScenes: boolean
}

/**
 * Reads the settings from an environment; a variable that is missing or empty has its default.
 *
 * @throws SettingError naming the setting
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const host = env.HOST || '127.0.0.1'
  const accessToken = env.ACCESS_TOKEN || undefined
  if (accessToken !== undefined && !isToken(accessToken)) {
    throw new SettingError('ACCESS_TOKEN must be printable ASCII without spaces.')
  }
  const allowedHosts = readHosts(env.ALLOWED_HOSTS)
  const isShort = accessToken !== undefined && accessToken.length < 16
  if (isShort && !isLoopback(host)) {
    throw new SettingError(
      `HOST=${host} can be reached from other machines: give ACCESS_TOKEN at least 16 characters.`,
    )
  }
  const otherName = allowedHosts.find((name) => !isLoopback(name))
  if (isShort && otherName !== undefined) {
    throw new SettingError(
      `ALLOWED_HOSTS: ${otherName} is for other machines: give ACCESS_TOKEN at least 16 characters.`,
    )
  }
  const upstream = readUpstream(env)
  const database = readDatabase(env.DATABASE_URL || 'file:data/contacts.db')
  return {
    host,
    port: readPort(env.PORT || '8080'),
    database,
    rateLimit: readRateLimit(env.RATE_LIMIT || '20/2,3600'),
    seed: readSeed(env.SEED || (database.engine === 'sqlite' ? 'sample' : 'none')),
    accessToken,
    allowedHosts,
    allowedOrigins: readOrigins('ALLOWED_ORIGINS', env.ALLOWED_ORIGINS),
    frameAncestors: readOrigins('FRAME_ANCESTORS', env.FRAME_ANCESTORS),
    trustedProxies: readProxies(env.TRUST_PROXY),
    upstream,
    accountHeader: readAccountHeader(env.RSERVICE_ACCOUNT_HEADER || 'X-RService-Account'),
    drainSeconds: readSeconds('DRAIN_SECONDS', env.DRAIN_SECONDS || '0'),
    hasScenes: readDemo(env.DEMO, host, upstream),
  }
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new SettingError(
    `PORT=${text} is not a port: give a number from 0 (any free port) to 65535.`,
  )
}

function readSeed(text: string): Settings['seed'] {
  if (text === 'sample' || text === 'none') return text
  throw new SettingError(`SEED=${text} is not known: give sample or none.`)
}

/** Scenes change people as they please: they are for this machine only, and never for a live system. */
function readDemo(
  text: string | undefined,
  host: string,
  upstream: UpstreamSetting | undefined,
): boolean {
  if (!text) return false
  if (text !== '1') throw new SettingError(`DEMO=${text} is not known: give 1, or leave it out.`)
  if (!isLoopback(host)) {
    throw new SettingError(
      `DEMO=1 is for this machine only: HOST=${host} can be reached from others.`,
    )
  }
  if (upstream) throw new SettingError('DEMO=1 needs the embedded API: leave RSERVICE_API_URL out.')
  return true
}
