import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ErrorBody, FieldError } from '../../contract/faults.ts'
import type { Unavailability } from '../store/storeUnavailable.ts'

/** A call that is answered with an error body instead of what it asked for. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode
  readonly errors: FieldError[]
  readonly headers: Record<string, string>

  constructor(
    status: ContentfulStatusCode,
    message: string,
    { errors = [], headers = {} }: { errors?: FieldError[]; headers?: Record<string, string> } = {},
  ) {
    super(message)
    this.status = status
    this.errors = errors
    this.headers = headers
  }

  get body(): ErrorBody {
    const { message, errors } = this
    return errors.length > 0 ? { message, errors } : { message }
  }
}

/** The caller has hung up in the middle of its call, so that nobody reads the answer. */
export class AbortedRequest extends Refusal {
  constructor() {
    super(400, 'The request was cut off')
  }
}

/** There is no such thing, or it is somebody else's. */
export function notFound(): Refusal {
  return new Refusal(404, 'Not Found')
}

/** 400 with a sentence that names the parameter. */
export function badRequest(message: string): Refusal {
  return new Refusal(400, message)
}

/** 422 with every fault at once, each on its field. */
export function validationFailed(errors: FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors })
}

const sentences: Record<Unavailability, string> = {
  busy: 'The database is busy, try again',
  full: 'The database has no room to store anything at present',
  readOnly: 'The database can only be read at present',
  unreachable: 'The database cannot be reached at present',
  failing: 'The disk of the database fails or cannot be written at present',
}

/** The database cannot do it at present: nothing has changed, and the call may be repeated. */
export function unavailable(reason: Unavailability): Refusal {
  const seconds = reason === 'busy' ? 1 : 10
  return new Refusal(503, sentences[reason], { headers: { 'Retry-After': String(seconds) } })
}

/** A change of which nobody knows whether it was stored. No time to come again is given: a repeat could store it twice. */
export function outcomeUnknown(): Refusal {
  return new Refusal(
    503,
    'It is not known whether the change was stored: read before you repeat it',
  )
}
