import type { Contact } from '../../contract/contactRead.ts'
import type { PendingWrite } from '../pendingWrite.ts'
import { WriteProblem } from '../writeProblem.ts'

/** The stored contacts after a write, so that one row is put right and the others stay the same objects. */
export function contactsAfter(
  contacts: Contact[],
  write: PendingWrite,
  stored: Contact | undefined,
): Contact[] {
  if (write.kind === 'remove') return contacts.filter(({ id }) => id !== write.contact.id)
  if (stored === undefined) return contacts
  const replaced = write.kind === 'create' ? write.restores : write.base
  return contactInPlace(contacts, replaced, stored)
}

/**
 * The stored contacts after a write that was not sent, as it found its contact changed: again one row is put right. That of
 * a create is what an earlier save had made, and may not have been listed yet.
 */
export function contactsAfterProblem(
  contacts: Contact[],
  write: PendingWrite,
  error: unknown,
): Contact[] {
  if (!(error instanceof WriteProblem)) return contacts
  const shown = shownBy(write) ?? error.base
  return shown ? contactInPlace(contacts, shown, error.now) : contacts
}

/** The contact that a write is to change or remove. */
function shownBy(write: PendingWrite): Contact | undefined {
  if (write.kind === 'create') return undefined
  return write.kind === 'update' ? write.base : write.contact
}

/** Where a contact stands in the list says nothing: rows are sorted as they are shown. */
function contactInPlace(
  contacts: Contact[],
  former: Contact | undefined,
  now: Contact | undefined,
) {
  const others = contacts.filter(({ id }) => id !== former?.id && id !== now?.id)
  return now ? [...others, now] : others
}
