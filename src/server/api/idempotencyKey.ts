import { badRequest, type Refusal, validationFailed } from './refusal.ts'

/**
 * The key that a caller gives a create which it may have to repeat, as `Idempotency-Key` holds it.
 *
 * @throws Refusal 400 for one that is not 1 to 255 printable ASCII characters
 */
export function checkIdempotencyKey(key: string): string {
  if (/^[\x20-\x7e]{1,255}$/.test(key)) return key
  throw badRequest("Header 'Idempotency-Key' must have 1 to 255 printable ASCII characters")
}

/** The caller has used the key already, for another body or, in front of a live system, for another person. */
export function keyUsedDifferently(): Refusal {
  return validationFailed([['base', 'This Idempotency-Key was used for another request']])
}
