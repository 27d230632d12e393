import { hash } from 'node:crypto'
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

/**
 * Holds a write to its `If-Match` (RFC 9110, 13.1.1). A header that is not understood matches nothing: a condition that
 * cannot be checked must not let a write through.
 *
 * @throws Refusal 412 when the header is there and does not name `current`
 */
export function requireMatch(ifMatch: string | undefined, current: string): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return
  if (!tagsOf(ifMatch).includes(current)) throw new Refusal(412, 'Precondition Failed')
}

/** Whether `If-None-Match` (RFC 9110, 13.1.2) says that the caller has what it would be sent. */
export function callerHas(ifNoneMatch: string | undefined, current: string): boolean {
  if (ifNoneMatch === undefined) return false
  const tags = tagsOf(ifNoneMatch).map((tag) => tag.replace(/^W\//, ''))
  return ifNoneMatch.trim() === '*' || tags.includes(current)
}

function tagsOf(header: string): string[] {
  return header.match(/(?:W\/)?"[^"]*"/g) ?? []
}
