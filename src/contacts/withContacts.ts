import type { ContactList } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'

/** A list with other contacts. Its tag goes: it named the list that was read. */
export function withContacts(
  list: ContactList | undefined,
  change: (contacts: Contact[]) => Contact[],
): ContactList | undefined {
  return list && { ...list, contacts: change(list.contacts), etag: undefined }
}
