import type { Channel } from './channels.ts'

/** What can be wrong with a contact that somebody wants stored. */
export type FaultCode =
  | 'blank'
  | 'unknownLabel'
  | 'labelDoesNotFit'
  | 'tooLong'
  | 'notText'
  | 'unstorableCharacter'
  | 'notBoolean'
  | 'noChannel'
  | 'severalChannels'
  | 'otherId'
  | 'unknownKey'
  | 'notAnObject'

/**
 * One fault on one field. `field` is a key of the body as it was sent, or `base` for a fault of the contact as a whole.
 * `channel` is given where the sentence for a person needs it.
 */
export interface Fault {
  field: string
  code: FaultCode
  channel?: Channel
}

/** `[field, message]`, as error bodies carry it; a field may repeat. */
export type FieldError = [field: string, message: string]

/** The body of every answer that is not 2xx. `errors` stands only in a 422. */
export interface ErrorBody {
  message: string
  errors?: FieldError[]
}

/** The fields and messages of an error body, from whatever came over the wire: anything that does not fit is left out. */
export function readErrorBody(body: unknown): ErrorBody | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const { message, errors } = body as Record<string, unknown>
  if (typeof message !== 'string' || message === '') return undefined
  const pairs = Array.isArray(errors) ? errors.filter(isFieldError) : []
  return pairs.length > 0 ? { message, errors: pairs } : { message }
}

/** Whether something that came over the wire, or out of a storage, is a field with its message. */
export function isFieldError(pair: unknown): pair is FieldError {
  return Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string'
}
