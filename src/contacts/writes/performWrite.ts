import type { Contact } from '../../contract/contactRead.ts'
import { sameContact } from '../contactText.ts'
import type { PendingWrite } from '../pendingWrite.ts'
import { twinsOf } from '../twinsOf.ts'
import { removeContact, updateContact } from './changeContact.ts'
import { createContact } from './createContact.ts'
import type { WritePlace } from './lookAtContact.ts'

/** What came of a write. */
export interface Written {
  /** The contact as it is stored then; `undefined` after a delete. */
  stored?: Contact
  /** Nothing was made: the contact that an Undo was to make again was there. */
  isFound?: boolean
}

/**
 * Carries a write out.
 *
 * @throws {WriteProblem} when the contact is no longer as the page showed it; {@link WriteInDoubt} when it could not be
 * found out what became of the write; `ApiError` when the API refuses or fails.
 */
export async function performWrite(place: WritePlace, write: PendingWrite): Promise<Written> {
  if (write.kind === 'remove') {
    await removeContact(place, write.contact)
    return {}
  }
  if (write.kind === 'update') {
    return {
      stored: known(await updateContact(place, write.base, write.values, write.sent?.values)),
    }
  }
  const found = await stillThere(place, write)
  if (found === undefined) return { stored: known(await createContact(place, write)) }
  // One with another id may be what an earlier attempt has made.
  return { stored: known(found), isFound: found.id === write.restores?.id || !write.sent }
}

function known(stored: Contact): Contact {
  return { ...stored, integration: stored.integration ?? false }
}

/** What an Undo is to make again may be there: its delete was not carried out, or somebody has entered it again since. */
async function stillThere(
  place: WritePlace,
  { restores, twins }: Extract<PendingWrite, { kind: 'create' }>,
): Promise<Contact | undefined> {
  if (restores === undefined) return undefined
  const { contacts } = await place.client.contacts.list(place.personId, { priority: 'act' })
  const unremoved = contacts.find(({ id }) => id === restores.id)
  // Deleted before all others had been read: what stood beside it is what is listed now.
  const beside = twins ?? twinsOf(restores, place.listed)
  return unremoved ?? contacts.find((one) => sameContact(one, restores) && !beside.includes(one.id))
}
