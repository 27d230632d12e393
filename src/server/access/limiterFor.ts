import type { Store } from '../store/store.ts'
import { createRateLimiter, type RateLimit, type RateLimiter } from './rateLimiter.ts'
import { createSharedRateLimiter } from './sharedRateLimiter.ts'

/**
 * Counts calls in the database where several servers may share it, and in memory everywhere else.
 *
 * @param limit `undefined` for none
 * @param now epoch milliseconds
 */
export function limiterFor(
  { budgets }: Pick<Store, 'budgets'>,
  limit: RateLimit | undefined,
  now: () => number,
): RateLimiter {
  const alone = createRateLimiter(limit, now)
  return limit && budgets ? createSharedRateLimiter(limit, budgets, alone, now) : alone
}
