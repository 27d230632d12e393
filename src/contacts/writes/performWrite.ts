import type { Contact } from '../../contract/contactRead.ts'
import type { PendingWrite } from '../pendingWrite.ts'
import { removeContact, updateContact } from './changeContact.ts'
import { createContact } from './createContact.ts'
import { storedContact, type WritePlace } from './lookAtContact.ts'

/**
 * Carries a write out. Resolves with the contact as it is stored then; `undefined` after a delete.
 *
 * @throws {WriteProblem} when the contact is no longer as the page showed it; {@link WriteInDoubt} when it could not be
 * found out what became of the write; `ApiError` when the API refuses or fails.
 */
export async function performWrite(
  place: WritePlace,
  write: PendingWrite,
): Promise<Contact | undefined> {
  if (write.kind === 'remove') {
    await removeContact(place, write.contact)
    return undefined
  }
  const stored =
    write.kind === 'update'
      ? await updateContact(place, write.base, write.values)
      : ((await unremoved(place, write)) ?? (await createContact(place, write)))
  return { ...stored, integration: stored.integration ?? false }
}

/** An Undo that overtook a delete of which no success is known: the contact may be there still. */
async function unremoved(
  place: WritePlace,
  { restores, isRemovalDoubtful }: Extract<PendingWrite, { kind: 'create' }>,
): Promise<Contact | undefined> {
  if (restores === undefined || !isRemovalDoubtful) return undefined
  return (await storedContact(place, restores.id))?.contact
}
