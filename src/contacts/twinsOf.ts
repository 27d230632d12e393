import type { Contact } from '../contract/contactRead.ts'
import { sameContact } from './contactText.ts'

/** The ids of other contacts that read the same: none of them has come in its place when it is gone. */
export function twinsOf(contact: Contact, contacts: readonly Contact[] = []): number[] {
  return contacts
    .filter((other) => other.id !== contact.id && sameContact(other, contact))
    .map(({ id }) => id)
}
