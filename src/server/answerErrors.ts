import type { ErrorHandler } from 'hono'
import { answerJson, requestIdOf } from './answer.ts'
import { outcomeUnknown, Refusal, unavailable } from './api/refusal.ts'
import type { Log } from './log.ts'
import { loggedError } from './loggedError.ts'
import { CommitInDoubt } from './store/commitInDoubt.ts'
import { StoreUnavailable } from './store/storeUnavailable.ts'
import { withoutToken } from './withoutToken.ts'

/**
 * Answers whatever a call threw: a refusal as it is, a database that cannot do it at present or broke off while storing
 * with 503, and all else with 500 and no word of what happened. What an operator has to do something about is logged, once
 * for each call.
 */
export function answerErrors(log: Log): ErrorHandler {
  return (error, c) => {
    const line = { err: loggedError(error), requestId: requestIdOf(c) }
    if (error instanceof StoreUnavailable && error.reason !== 'busy') {
      log.error({ ...line, reason: error.reason }, 'the database is not available')
    }
    if (error instanceof CommitInDoubt) {
      log.error(line, 'the database broke off while it stored a change')
    }
    const refusal = refusalOf(error)
    if (refusal) {
      const body = withoutToken(refusal.body, c.req.header('Authorization'))
      return answerJson(c, body, refusal.status, refusal.headers)
    }
    log.error(line, 'failure')
    return answerJson(c, { message: 'Internal Server Error' }, 500)
  }
}

function refusalOf(error: Error): Refusal | undefined {
  if (error instanceof StoreUnavailable) return unavailable(error.reason)
  if (error instanceof CommitInDoubt) return outcomeUnknown()
  return error instanceof Refusal ? error : undefined
}
