import type { Client } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import { bodyOfDraft, removeContact, updateContact } from './contactWrites.ts'
import type { PendingWrite } from './pendingWrite.ts'

/**
 * Sends a write. Resolves with the contact as it is stored then; `undefined` after a delete.
 *
 * @throws {WriteProblem} when the contact is no longer as the page showed it; `ApiError` when the API refuses or fails.
 */
export async function performWrite(
  client: Client,
  personId: number,
  write: PendingWrite,
): Promise<Contact | undefined> {
  if (write.kind === 'update') return updateContact(client, personId, write.base, write.values)
  if (write.kind === 'remove') {
    await removeContact(client, personId, write.contact)
    return undefined
  }
  const { values, idempotencyKey } = write
  const created = await client.contacts.create(personId, bodyOfDraft(values), { idempotencyKey })
  return { ...created.contact, integration: created.contact.integration ?? false }
}

/** The stored contacts after a write, so that one row is put right and the others stay the same objects. */
export function contactsAfter(
  contacts: Contact[],
  write: PendingWrite,
  stored: Contact | undefined,
): Contact[] {
  if (write.kind === 'remove') return contacts.filter(({ id }) => id !== write.contact.id)
  if (stored === undefined) return contacts
  const restored = write.kind === 'create' ? write.restores : undefined
  const others = contacts.filter(({ id }) => id !== stored.id && id !== restored?.id)
  return [...others, stored]
}
