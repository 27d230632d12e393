import { readErrorBody } from '../contract/faults.ts'
import { ApiError, type ApiErrorKind } from './apiError.ts'
import { readRetryAfter } from './rateLimit.ts'

/** A 2xx answer: its JSON, `undefined` when the body was empty, and its headers. */
export interface Answer {
  body: unknown
  headers: Headers
  /** 304: what was named by `If-None-Match` is still what there is (RFC 9110, 15.4.5). */
  isUnchanged?: boolean
}

const kindOfStatus: Partial<Record<number, ApiErrorKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'notFound',
  408: 'timeout',
  409: 'conflict',
  410: 'notFound',
  412: 'changed',
  429: 'tooManyRequests',
}

/**
 * Translates whatever came over the wire.
 *
 * @param text the body of `response`; `undefined` when it was too long to be one
 * @param now epoch milliseconds
 * @throws {ApiError} unless it is a 2xx with JSON or with an empty body, or a 304
 */
export function readAnswer(response: Response, text: string | undefined, now: number): Answer {
  const { ok, status, headers } = response
  if (status === 304) return { body: undefined, headers, isUnchanged: true }
  const body = parseJson(text ?? '')
  const isForeign = body === undefined && text?.trim() !== ''
  if (ok && !isForeign) return { body, headers }
  const error = readErrorBody(body)
  throw new ApiError(ok ? 'malformed' : kindOf(status, body !== undefined), {
    // Asked again, it would be as long again.
    status: ok && text === undefined ? undefined : status,
    message: error?.message,
    fieldErrors: error?.errors,
    retryAfter: readRetryAfter(headers, now),
    requestId: headers.get('X-Request-Id') ?? undefined,
  })
}

/**
 * The error for a 2xx answer that is not of the expected shape.
 *
 * @param status given where asking again may help
 * @example throw malformed(answer)
 */
export function malformed({ headers }: Answer, status?: number): ApiError {
  return new ApiError('malformed', { status, requestId: headers.get('X-Request-Id') ?? undefined })
}

/**
 * Only JSON is the API's own: a page of something in between does not say that a contact is gone, nor what the agent may
 * not do.
 */
function kindOf(status: number, isJson: boolean): ApiErrorKind {
  if (!isJson && (status === 403 || status === 404)) return 'malformed'
  if (status >= 500) return 'server'
  return kindOfStatus[status] ?? (status >= 400 ? 'invalid' : 'malformed')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
