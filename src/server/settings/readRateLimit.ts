import type { RateLimit } from '../access/rateLimiter.ts'
import { SettingError } from './settingError.ts'

/** @returns `undefined` for no limit */
export function readRateLimit(text: string): RateLimit | undefined {
  if (text === 'off') return undefined
  const [, ...numbers] = /^(\d{1,9})\/(\d{1,9}),(\d{1,9})$/.exec(text) ?? []
  const [burst = 0, seconds = 0, hourly = 0] = numbers.map(Number)
  if (burst > 0 && seconds > 0 && hourly > 0) return { burst, seconds, hourly }
  throw new SettingError(
    `RATE_LIMIT=${text} is not a limit: give calls/seconds,calls an hour, for example 20/2,3600, or off.`,
  )
}
