import type { MiddlewareHandler } from 'hono'
import { tell } from '../answer.ts'
import { Refusal } from '../api/refusal.ts'
import type { ApiEnv } from './apiEnv.ts'
import { bearerHash } from './bearerToken.ts'
import { findCaller, type KnownTokens, sharedName } from './findCaller.ts'
import type { Budget, RateLimiter } from './rateLimiter.ts'
import { mayWrite } from './roles.ts'
import type { SignIn, SignIns } from './signIns.ts'

/** Tells the budget on every answer, refusals and failures too: clients of this API fail where it is missing. */
export function tellBudget(limiter: RateLimiter): MiddlewareHandler {
  return (c, next) => {
    tell(c, budgetHeaders(limiter.untouched()))
    return next()
  }
}

const writingMethods = ['POST', 'PATCH', 'PUT', 'DELETE']

/**
 * Lets only calls with a token that is known through, not more of them than the limit allows to each token, and no
 * writing by readers. Every answer to one says whose token it is (`X-Signed-In-As`, the name in percent-encoded UTF-8), so
 * that a page knows when somebody else signs in. Calls without such a token do not count, or anybody could use the budget up; too many wrong tokens
 * from one place have to wait instead.
 */
export function guardApi(
  tokens: KnownTokens,
  limiter: RateLimiter,
  signIns: SignIns,
): MiddlewareHandler<ApiEnv> {
  /** Where it has to wait it is looked up as wrong ones are: neither time nor a failing database tells a guess that is right. */
  async function admitOwn(signIn: SignIn & { hash: string }): Promise<void> {
    if (signIns.hasToWait(signIn)) await tokens.named.find(signIn.hash)
    signIns.admit(signIn)
  }

  return async (c, next) => {
    const hash = bearerHash(c.req.header('Authorization'))
    const signIn = { hash, client: c.get('arrival').client }
    const caller = await findCaller(hash, tokens)
    if (caller === undefined) throw signIns.refuse(signIn)
    // A named token is random, and always let in. The server's own may be one that somebody thought of.
    if (caller.principal.name === sharedName) await admitOwn({ ...signIn, hash: caller.hash })
    signIns.remember(signIn)
    tell(c, { 'X-Signed-In-As': encodeURIComponent(caller.principal.name) })
    const verdict = await limiter.take(caller.hash)
    tell(c, budgetHeaders(verdict))
    if (!verdict.allowed) {
      const headers = { 'Retry-After': String(verdict.retryAfter) }
      throw new Refusal(429, 'Too Many Requests', { headers })
    }
    if (writingMethods.includes(c.req.method) && !mayWrite(caller.principal)) {
      throw new Refusal(403, 'Forbidden')
    }
    c.set('principal', caller.principal)
    await next()
  }
}

export function budgetHeaders({ limit, remaining, reset }: Budget): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(reset),
  }
}
