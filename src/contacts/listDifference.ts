import { replaceEqualDeep } from '@tanstack/react-query'
import type { ContactList } from '../client/client.ts'
import { type Contact, compareContacts } from '../contract/contactRead.ts'
import type { ContactRow } from './contactRows.ts'

/** Whether two lists hold the same contacts, in whatever order. */
export function isSameList(a: readonly Contact[], b: readonly Contact[]): boolean {
  return a.length === b.length && textOf(sorted(a)) === textOf(sorted(b))
}

/** The list `next`, in which each contact that is as in `shown` is the same object: its row is not drawn again. */
export function sharing(shown: ContactList, next: ContactList): ContactList {
  const known = new Map(shown.contacts.map((contact) => [contact.id, contact]))
  const contacts = next.contacts.map((contact) => replaceEqualDeep(known.get(contact.id), contact))
  return { ...next, contacts }
}

/** In place of the key of a row: what stands below all of them. */
export const belowRows = 'below'

/**
 * Whether the row with the key `pointed` would be another, or stand elsewhere: it, or one above it, differs in `next`. What
 * is {@link belowRows} moves with any of them.
 */
export function wouldMove(
  shown: readonly ContactRow[],
  next: readonly ContactRow[],
  pointed: string | undefined,
): boolean {
  if (pointed === undefined) return false
  const at = pointed === belowRows ? Infinity : shown.findIndex(({ key }) => key === pointed)
  return at >= 0 && textOfRows(shown.slice(0, at + 1)) !== textOfRows(next.slice(0, at + 1))
}

/**
 * What keeps the rows `next` from being shown, if they differ: an open form that holds the rows where they are, or the
 * pointer.
 */
export function reasonToWait(
  shown: readonly ContactRow[],
  next: readonly ContactRow[],
  isHeld: boolean,
  pointed: string | undefined,
): 'form' | 'pointer' | undefined {
  if (isHeld && wouldMove(shown, next, belowRows)) return 'form'
  return wouldMove(shown, next, pointed) ? 'pointer' : undefined
}

function sorted(contacts: readonly Contact[]): Contact[] {
  return [...contacts].sort(compareContacts)
}

function textOfRows(rows: readonly ContactRow[]): string {
  return JSON.stringify(rows.map(({ contact, shown }) => [textOf([contact]), shown]))
}

function textOf(contacts: readonly Contact[]): string {
  return JSON.stringify(
    contacts.map(({ id, label, values, integration, verified }) => [
      id,
      label,
      values,
      Boolean(integration),
      Boolean(verified),
    ]),
  )
}
