import type { ErrorBody, FieldError } from '../contract/faults.ts'
import { bearerToken } from './access/bearerToken.ts'

/** A shorter token is no secret, and may be a word of an ordinary sentence. */
const shortestSecret = 16

/**
 * An error body in which the caller's own token is not repeated, wherever else in the call it stood: error bodies end up
 * in logs and in screenshots.
 */
export function withoutToken(body: ErrorBody, authorization: string | undefined): ErrorBody {
  const token = bearerToken(authorization) ?? ''
  if (token.length < shortestSecret) return body
  const pattern = new RegExp(token.replace(/\W/g, '\\$&'), 'gi')
  const hide = (text: string) => text.replace(pattern, '…')
  const message = hide(body.message)
  const errors = body.errors?.map(([field, sentence]): FieldError => [hide(field), hide(sentence)])
  return errors ? { message, errors } : { message }
}
