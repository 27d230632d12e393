import { STATUS_CODES } from 'node:http'
import { budgetHeaders } from './access/guardApi.ts'
import type { RateLimiter } from './access/rateLimiter.ts'
import { answerHeaders } from './answerHeaders.ts'
import type { Log } from './log.ts'

/** An answer that the application had no part in, since no request has reached it. */
export interface OutsideAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

export type OutsideAnswers = (status: 400 | 408 | 413 | 431 | 500, error: unknown) => OutsideAnswer

/**
 * Makes such answers in the shape of all others, with budget and id, and writes one line for each: a mistake of the
 * caller by its code only, since a message can hold what was sent.
 *
 * @param limiter `undefined` where another system counts the calls
 */
export function outsideAnswers(limiter: RateLimiter | undefined, log: Log): OutsideAnswers {
  return (status, error) => {
    const headers: Record<string, string> = {
      'Content-Type': 'application/json',
      ...answerHeaders(undefined),
      ...(limiter && budgetHeaders(limiter.untouched())),
    }
    const line = { status, requestId: headers['X-Request-Id'] }
    if (status === 500) log.error({ ...line, err: error }, 'failure')
    else log.info({ ...line, code: codeOf(error) }, 'unreadable request')
    return { status, headers, body: JSON.stringify({ message: STATUS_CODES[status] }) }
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
}
