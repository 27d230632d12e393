import { createTokenBucket, type TokenBucket } from './tokenBucket.ts'

/** How often one access token may call. */
export interface RateLimit {
  /** Calls at once, given back evenly within so many seconds. */
  burst: number
  seconds: number
  /** Calls within an hour. */
  hourly: number
}

/** What is left of an hour's calls. */
export interface Budget {
  limit: number
  remaining: number
  /** When all of them are there again, in epoch seconds. */
  reset: number
}

export type Verdict = Budget & ({ allowed: true } | { allowed: false; retryAfter: number })

export interface RateLimiter {
  /** How many callers are remembered: those who have not got their whole budget back. */
  readonly remembered: () => number
  /** The budget of a caller who has not called yet. */
  readonly untouched: () => Budget
  /** Whether a call would be allowed now, as far as this server knows; counts nothing. */
  readonly isAllowed: (caller: string) => boolean
  /** Counts a call, or says after how many seconds it may come again. */
  readonly take: (caller: string) => Verdict | Promise<Verdict>
}

/** Knows at once, as no other server has to be asked. */
interface RateLimiterOfOne extends RateLimiter {
  readonly take: (caller: string) => Verdict
}

interface Buckets {
  short: TokenBucket
  long: TokenBucket
}

const hourSeconds = 3600

/**
 * Counts calls in memory, for one server.
 *
 * @param limit `undefined` allows every call; a budget is reported all the same, since clients fail without one
 * @param now epoch milliseconds
 */
export function createRateLimiter(
  limit: RateLimit | undefined,
  now: () => number,
): RateLimiterOfOne {
  const { burst, seconds, hourly } = limit ?? { burst: 0, seconds: 0, hourly: hourSeconds }
  const callers = new Map<string, Buckets>()
  const bucketsOf = (caller: string) => {
    const buckets = callers.get(caller) ?? {
      short: createTokenBucket(burst, seconds, now),
      long: createTokenBucket(hourly, hourSeconds, now),
    }
    callers.delete(caller)
    callers.set(caller, buckets)
    return buckets
  }
  /** Forgets callers who have their whole budget again, from the one on who has not called for longest. */
  const forget = () => {
    for (const [caller, { short, long }] of callers) {
      if (short.secondsUntil(burst) > 0 || long.secondsUntil(hourly) > 0) return
      callers.delete(caller)
    }
  }
  const untouched = () => ({ limit: hourly, remaining: hourly, reset: Math.ceil(now() / 1000) })
  const waitOf = ({ short, long }: Buckets) => Math.max(short.secondsUntil(1), long.secondsUntil(1))
  return {
    remembered: () => callers.size,
    untouched,
    isAllowed(caller) {
      const buckets = callers.get(caller)
      return buckets === undefined || waitOf(buckets) === 0
    },
    take(caller) {
      if (limit === undefined) return { ...untouched(), allowed: true }
      forget()
      const { short, long } = bucketsOf(caller)
      const wait = waitOf({ short, long })
      if (wait === 0) for (const bucket of [short, long]) bucket.take()
      const reset = Math.ceil(now() / 1000 + long.secondsUntil(hourly))
      const budget = { limit: hourly, remaining: long.tokens(), reset }
      return wait === 0
        ? { ...budget, allowed: true }
        : { ...budget, allowed: false, retryAfter: Math.ceil(wait) }
    },
  }
}
