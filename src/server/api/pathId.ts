import { badRequest } from './refusal.ts'

/**
 * An id from the path: a positive whole number, written plainly.
 *
 * @throws Refusal 400 for anything else
 */
export function pathId(text: string | undefined): number {
  const id = /^[1-9]\d{0,15}$/.test(text ?? '') ? Number(text) : 0
  if (id === 0 || !Number.isSafeInteger(id)) throw badRequest("Parameter 'id' is not a valid ID")
  return id
}
