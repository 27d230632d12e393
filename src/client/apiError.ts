import type { FieldError } from '../contract/faults.ts'

/**
 * What went wrong with a call.
 *
 * - `offline`: no connection, or it broke before the answer was whole
 * - `timeout`: no answer in time (also 408)
 * - `unauthorized`: no access token, or one that is refused (401)
 * - `forbidden`: 403 of the API itself; `notFound`: 404 of the API itself, 410; `conflict`: 409
 * - `changed`: 412, the condition `If-Match` did not hold
 * - `invalid`: the API refused what was sent (400, 422 and every other 4xx)
 * - `tooManyRequests`: 429, after the repeats
 * - `server`: 5xx
 * - `malformed`: something that is no answer of this API: HTML, cut JSON, another shape, nothing, a redirect
 */
export type ApiErrorKind =
  | 'offline'
  | 'timeout'
  | 'unauthorized'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'changed'
  | 'invalid'
  | 'tooManyRequests'
  | 'server'
  | 'malformed'

interface ApiErrorDetails {
  status?: number | undefined
  message?: string | undefined
  fieldErrors?: FieldError[] | undefined
  retryAfter?: number | undefined
  requestId?: string | undefined
  cause?: unknown
}

/** The one error that calls of the client reject with, unless their signal cancelled them. */
export class ApiError extends Error {
  override name = 'ApiError'

  /** HTTP status; `undefined` when no answer came. */
  readonly status: number | undefined
  /** What a 422 says of single fields; `base` is the contact as a whole. Empty when it says nothing of fields. */
  readonly fieldErrors: FieldError[]
  /** Seconds after which the API wants to be asked again, where it said so. */
  readonly retryAfter: number | undefined
  /** `X-Request-Id` of the answer, to find the call in the API's log. */
  readonly requestId: string | undefined

  /** `details.message` is the API's own sentence; the message is empty when it gave none, and never a raw body. */
  constructor(
    readonly kind: ApiErrorKind,
    details: ApiErrorDetails = {},
  ) {
    super(details.message ?? '', { cause: details.cause })
    this.status = details.status
    this.fieldErrors = details.fieldErrors ?? []
    this.retryAfter = details.retryAfter
    this.requestId = details.requestId
  }
}

/**
 * Whether something that was thrown is an `ApiError`, of one of these kinds if any are named.
 *
 * @example if (isApiError(error, 'forbidden', 'notFound')) return 'final'
 */
export function isApiError(error: unknown, ...kinds: ApiErrorKind[]): error is ApiError {
  return error instanceof ApiError && (kinds.length === 0 || kinds.includes(error.kind))
}
