import type { Context, MiddlewareHandler } from 'hono'
import { Refusal } from '../api/refusal.ts'
import { carriesToken } from './bearerToken.ts'
import type { Budget, RateLimiter } from './rateLimiter.ts'

/** Tells the budget on every answer, refusals and failures too: clients of this API fail where it is missing. */
export function tellBudget(limiter: RateLimiter): MiddlewareHandler {
  return (c, next) => {
    setBudget(c, limiter.untouched())
    return next()
  }
}

/**
 * Lets only calls with the access token through, and not more of them than the limit allows. Calls without the token do
 * not count, or anybody could use the budget up.
 */
export function guardApi(accessToken: string, limiter: RateLimiter): MiddlewareHandler {
  return async (c, next) => {
    if (!carriesToken(c.req.header('Authorization'), accessToken)) {
      throw new Refusal(401, 'Unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } })
    }
    const verdict = limiter.take(accessToken)
    setBudget(c, verdict)
    if (!verdict.allowed) {
      const headers = { 'Retry-After': String(verdict.retryAfter) }
      throw new Refusal(429, 'Too Many Requests', { headers })
    }
    await next()
  }
}

function setBudget(c: Context, budget: Budget): void {
  for (const [name, value] of Object.entries(budgetHeaders(budget))) c.header(name, value)
}

export function budgetHeaders({ limit, remaining, reset }: Budget): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(reset),
  }
}
