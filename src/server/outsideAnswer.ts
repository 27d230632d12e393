import { type IncomingMessage, STATUS_CODES } from 'node:http'
import { crossOriginHeaders } from './access/crossOrigin.ts'
import { budgetHeaders } from './access/guardApi.ts'
import type { RateLimiter } from './access/rateLimiter.ts'
import { answerHeaders } from './answerHeaders.ts'
import { arrivalOf } from './arrival/arrival.ts'
import { loggedError } from './loggedError.ts'
import type { Surroundings } from './surroundings.ts'

/** An answer that the application had no part in, since no request has reached it. */
export interface OutsideAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

/** @param incoming the request, as far as it could be read; `undefined` when it has no headers */
export type OutsideAnswers = (
  status: 400 | 408 | 413 | 417 | 431 | 500,
  error: unknown,
  incoming: IncomingMessage | undefined,
) => OutsideAnswer

/**
 * Makes such answers in the shape of all others, with budget and id, and writes one line for each: a mistake of the
 * caller by its code only, since a message can hold what was sent.
 *
 * @param limiter `undefined` where another system counts the calls
 */
export function outsideAnswers(
  limiter: RateLimiter | undefined,
  { allowedOrigins, trustedProxies, log }: Surroundings,
): OutsideAnswers {
  return (status, error, incoming) => {
    // Scheme and origin are told by headers; the address itself may be what cannot be read.
    const arrival = incoming && arrivalOf('http://localhost', incoming, trustedProxies)
    const isApi = incoming?.url?.startsWith('/v1')
    const headers: Record<string, string> = {
      'Content-Type': 'application/json',
      ...answerHeaders(arrival?.url),
      ...(isApi && crossOriginHeaders(incoming?.headers.origin, allowedOrigins)),
      ...(limiter && budgetHeaders(limiter.untouched())),
    }
    const line = { status, client: arrival?.client, requestId: headers['X-Request-Id'] }
    if (status === 500) log.error({ ...line, err: loggedError(error) }, 'failure')
    else log.info({ ...line, code: codeOf(error) }, 'unreadable request')
    return { status, headers, body: JSON.stringify({ message: STATUS_CODES[status] }) }
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
}
