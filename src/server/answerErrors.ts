import type { ErrorHandler } from 'hono'
import { Refusal, unavailable } from './api/refusal.ts'
import type { Log } from './log.ts'
import { StoreUnavailable } from './store/storeUnavailable.ts'
import { withoutToken } from './withoutToken.ts'

/**
 * Answers whatever a call threw: a refusal as it is, a database that cannot do it at present with 503, and all else with
 * 500 and no word of what happened. What an operator has to do something about is logged, once for each call.
 */
export function answerErrors(log: Log): ErrorHandler {
  return (error, c) => {
    const line = { err: error, requestId: c.res.headers.get('X-Request-Id') }
    if (error instanceof StoreUnavailable && error.reason !== 'busy') {
      log.error({ ...line, reason: error.reason }, 'the database is not available')
    }
    const refusal = error instanceof StoreUnavailable ? unavailable(error.reason) : error
    if (refusal instanceof Refusal) {
      const body = withoutToken(refusal.body, c.req.header('Authorization'))
      return c.json(body, refusal.status, refusal.headers)
    }
    log.error(line, 'failure')
    return c.json({ message: 'Internal Server Error' }, 500)
  }
}
