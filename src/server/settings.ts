import { isToken } from './access/bearerToken.ts'
import { isLoopback } from './access/hostNames.ts'
import type { RateLimit } from './access/rateLimiter.ts'

/** What the environment says about how to run; see the table in the README. */
export interface Settings {
  host: string
  port: number
  /** The path of the SQLite file. */
  databaseFile: string
  /** `undefined` sets no limit. */
  rateLimit: RateLimit | undefined
  /** Which people a new database starts with. */
  seed: 'sample' | 'none'
  /** `undefined` when the server has to make one. */
  accessToken: string | undefined
  allowedHosts: string[]
}

/** A setting that a server cannot start with; the message is for the person who starts it. */
export class SettingError extends Error {}

/**
 * Reads the settings from an environment; a variable that is missing or empty has its default.
 *
 * @throws SettingError naming the setting
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const host = env.HOST || '127.0.0.1'
  const accessToken = env.ACCESS_TOKEN || undefined
  if (!isLoopback(host) && accessToken === undefined) {
    throw new SettingError(
      `HOST=${host} can be reached from other machines: set ACCESS_TOKEN, too.`,
    )
  }
  if (accessToken !== undefined && !isToken(accessToken)) {
    throw new SettingError('ACCESS_TOKEN must be printable ASCII without spaces.')
  }
  return {
    host,
    port: readPort(env.PORT || '8080'),
    databaseFile: readDatabase(env.DATABASE_URL || 'file:data/contacts.db'),
    rateLimit: readRateLimit(env.RATE_LIMIT || '20/2,3600'),
    seed: readSeed(env.SEED || 'sample'),
    accessToken,
    allowedHosts: (env.ALLOWED_HOSTS ?? '').split(',').flatMap((name) => name.trim() || []),
  }
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new SettingError(
    `PORT=${text} is not a port: give a number from 0 (any free port) to 65535.`,
  )
}

function readDatabase(text: string): string {
  if (/^postgres(ql)?:/.test(text)) {
    throw new SettingError(
      'PostgreSQL is not available yet in this version: set DATABASE_URL to file:PATH.',
    )
  }
  if (/^file:\/\/(?!\/)/.test(text)) {
    throw new SettingError(
      `DATABASE_URL=${text} is no file of this machine: give file:PATH or file:///PATH.`,
    )
  }
  const path = /^file:(?:\/\/)?(.+)$/.exec(text)?.[1]
  if (path !== undefined) return path
  throw new SettingError('DATABASE_URL must be file:PATH, for example file:data/contacts.db.')
}

function readRateLimit(text: string): RateLimit | undefined {
  if (text === 'off') return undefined
  const [, ...numbers] = /^(\d{1,9})\/(\d{1,9}),(\d{1,9})$/.exec(text) ?? []
  const [burst = 0, seconds = 0, hourly = 0] = numbers.map(Number)
  if (burst > 0 && seconds > 0 && hourly > 0) return { burst, seconds, hourly }
  throw new SettingError(
    `RATE_LIMIT=${text} is not a limit: give calls/seconds,calls an hour, for example 20/2,3600, or off.`,
  )
}

function readSeed(text: string): Settings['seed'] {
  if (text === 'sample' || text === 'none') return text
  throw new SettingError(`SEED=${text} is not known: give sample or none.`)
}
