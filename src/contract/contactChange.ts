import { type Contact, readContact, readId, readText } from './contactRead.ts'

/** One change to a contact, as it was read. Which of `before` and `after` are there says what happened. */
export interface ContactChange {
  id: number
  /** Who made it. */
  by: string | undefined
  /** When, in epoch milliseconds. */
  at: number | undefined
  before: Contact | undefined
  after: Contact | undefined
}

/** Reads one audit entry of an answer; `undefined` only for something without a usable id. */
export function readContactChange(item: unknown): ContactChange | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const { id, created_by, created_at, before, after } = item as Record<string, unknown>
  const entryId = readId(id)
  if (entryId === undefined) return undefined
  return {
    id: entryId,
    by: readName(created_by),
    at: readTime(created_at),
    before: readContact(before),
    after: readContact(after),
  }
}

function readName(wire: unknown): string | undefined {
  if (typeof wire !== 'object' || wire === null) return undefined
  return readText((wire as Record<string, unknown>).name)
}

function readTime(wire: unknown): number | undefined {
  const time = Date.parse(readText(wire) ?? '')
  return Number.isNaN(time) ? undefined : time
}
