import { hash } from 'node:crypto'
import type { ApiContext } from '../access/apiEnv.ts'
import type { StoredContact } from '../store/store.ts'
import { Refusal } from './refusal.ts'

/** The strong `ETag` of a contact: it changes with every field, and a contact made again has another id. */
export function contactTag({ id, label, channel, value, integration }: StoredContact): string {
  const state = JSON.stringify([id, label, channel, value, integration])
  return `"${hash('sha256', state, 'base64url').slice(0, 22)}"`
}

/** The `ETag` of a person's whole list, the same on each of its pages; the empty lists of two people differ in it. */
export function listTag(personId: number, version: string): string {
  return `"${personId}-${version}"`
}

/** Whether a write depends on what is there. */
export function isConditional(c: ApiContext): boolean {
  return [c.req.header('If-Match'), c.req.header('If-None-Match')].some(
    (tags) => tags !== undefined,
  )
}

/**
 * Holds a write to its `If-Match` and its `If-None-Match` (RFC 9110, 13.1.1 and 13.1.2). A header that is not understood lets
 * no write through: its condition cannot be checked.
 *
 * @param current the tag of what is there
 * @throws Refusal 412 when `If-Match` is sent and does not name it, or `If-None-Match` does
 */
export function requireConditions(c: ApiContext, current: string): void {
  const [ifMatch, ifNoneMatch] = [c.req.header('If-Match'), c.req.header('If-None-Match')]
  const isUnclear = ifNoneMatch !== undefined && tagsOf(ifNoneMatch).length === 0
  if (!isMatch(ifMatch, current) || isUnclear || callerHas(ifNoneMatch, current)) {
    throw new Refusal(412, 'Precondition Failed')
  }
}

function isMatch(ifMatch: string | undefined, current: string): boolean {
  return ifMatch === undefined || ifMatch.trim() === '*' || tagsOf(ifMatch).includes(current)
}

/**
 * Whether `If-None-Match` (RFC 9110, 13.1.2) names what is there: a read would be sent what the caller has, and a write is
 * not asked for.
 */
export function callerHas(ifNoneMatch: string | undefined, current: string): boolean {
  if (ifNoneMatch === undefined) return false
  const tags = tagsOf(ifNoneMatch).map((tag) => tag.replace(/^W\//, ''))
  return ifNoneMatch.trim() === '*' || tags.includes(current)
}

function tagsOf(header: string): string[] {
  return header.match(/(?:W\/)?"[^"]*"/g) ?? []
}
