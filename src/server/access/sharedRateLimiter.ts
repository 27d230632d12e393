import type { CallBudgets, CallsLeft } from '../store/callBudgets.ts'
import { StoreUnavailable } from '../store/storeUnavailable.ts'
import type { RateLimit, RateLimiter, Verdict } from './rateLimiter.ts'

const hourSeconds = 3600

type Refused = Extract<Verdict, { allowed: false }>

/**
 * One budget for each caller at all servers on a database. Who was told to wait is told so again without asking the
 * database, as nothing but time gives calls back.
 *
 * A database that cannot write at present, full, read-only or busy, can still be read: then this server counts by itself.
 *
 * @param alone counts for this server alone
 * @param now epoch milliseconds
 */
export function createSharedRateLimiter(
  limit: RateLimit,
  budgets: CallBudgets,
  alone: RateLimiter,
  now: () => number,
): RateLimiter {
  const waiting = new Map<string, { until: number; verdict: Refused }>()
  const ask = async (caller: string): Promise<Verdict> => {
    const verdict = verdictOf(await budgets.take(caller, limit), limit, now())
    if (!verdict.allowed) {
      waiting.set(caller, { until: now() + verdict.retryAfter * 1000, verdict })
    }
    return verdict
  }
  return {
    ...alone,
    async take(caller) {
      const told = waiting.get(caller)
      const seconds = Math.ceil(((told?.until ?? 0) - now()) / 1000)
      // A wait that is longer than what was told is that of a clock which was set back.
      if (told && seconds > 0 && seconds <= told.verdict.retryAfter) {
        return { ...told.verdict, retryAfter: seconds }
      }
      waiting.delete(caller)
      return ask(caller).catch((error) => {
        if (error instanceof StoreUnavailable && error.reason !== 'unreachable') {
          return alone.take(caller)
        }
        throw error
      })
    },
  }
}

function verdictOf(
  { isCounted, short, long }: CallsLeft,
  { burst, seconds, hourly }: RateLimit,
  now: number,
): Verdict {
  const perSecond = hourly / hourSeconds
  const budget = {
    limit: hourly,
    remaining: Math.floor(long + rounding),
    reset: Math.ceil(now / 1000 + (hourly - long) / perSecond),
  }
  if (isCounted) return { ...budget, allowed: true }
  const wait = Math.max((1 - short) / (burst / seconds), (1 - long) / perSecond)
  return { ...budget, allowed: false, retryAfter: Math.max(1, Math.ceil(wait)) }
}

/** Fractions do not add up exactly. */
const rounding = 1e-6
