import type { ContactList } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import type { PendingWrite } from './pendingWrite.ts'

/** A list with other contacts. Its tag goes: it named the list that was read. */
export function withContacts(
  list: ContactList | undefined,
  change: (contacts: Contact[]) => Contact[],
): ContactList | undefined {
  return list && { ...list, contacts: change(list.contacts), etag: undefined }
}

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

/** Where a contact stands in the list says nothing: rows are sorted as they are shown. */
export function contactInPlace(
  contacts: Contact[],
  former: Contact | undefined,
  now: Contact | undefined,
) {
  const others = contacts.filter(({ id }) => id !== former?.id && id !== now?.id)
  return now ? [...others, now] : others
}
