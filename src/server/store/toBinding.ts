import { unstorableCharacter } from '../../contract/storable.ts'

/** A value that the SQLite binding takes without harm. */
export type Binding = string | number | bigint | Uint8Array | null

/**
 * Guards one parameter of an SQLite statement. The binding ends the whole process at a boolean, cuts text at NUL,
 * replaces lone surrogates and turns what it does not know into NULL; none of that may happen silently.
 *
 * @throws TypeError for anything that would not be stored exactly as it was given.
 */
export function toBinding(value: unknown): Binding {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') {
    if (unstorableCharacter.test(value))
      throw new TypeError('A text with NUL or half a surrogate pair cannot be stored')
    return value
  }
  if (typeof value === 'number') {
    if (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return value
    throw new TypeError('A number that is not finite or not exact cannot be stored')
  }
  if (value === null || typeof value === 'bigint' || value instanceof Uint8Array) return value
  throw new TypeError(`A value of type ${typeof value} cannot be stored`)
}
