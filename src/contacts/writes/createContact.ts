import { isApiError } from '../../client/apiError.ts'
import type { Contact } from '../../contract/contactRead.ts'
import { bodyOfDraft, contactAsSaved, sameContact } from '../contactBody.ts'
import type { DraftValues } from '../draft.ts'
import type { PendingWrite } from '../pendingWrite.ts'
import { updateContact } from './changeContact.ts'
import type { WritePlace } from './lookAtContact.ts'
import { type Sight, writeSurely } from './writeSurely.ts'

type CreateWrite = Extract<PendingWrite, { kind: 'create' }>

/**
 * Makes a contact, once. It carries an `Idempotency-Key`, and as no API need know that, the list is read before it is sent
 * again: a contact that has come since the first time and reads as it was sent is the one. If other values were sent then,
 * it is corrected.
 *
 * After 15 seconds of silence it is not sent again by itself: the first may still be under way.
 *
 * @throws as `writeSurely`
 */
export async function createContact(place: WritePlace, write: CreateWrite): Promise<Contact> {
  const { client, personId, listed } = place
  const { values, idempotencyKey, sent } = write
  const known = new Set(sent?.known ?? listed.map(({ id }) => id))
  const sentValues = [values, ...(sent?.values ?? [])]

  const look = async (): Promise<Sight<Contact>> => {
    const { contacts } = await client.contacts.list(personId, { priority: 'act' })
    const arrived = firstArrived(
      contacts.filter(({ id, integration }) => !known.has(id) && !integration),
      sentValues,
    )
    if (arrived === undefined) return { ifMatch: undefined }
    const isAsWanted = sameContact(arrived, contactAsSaved(values))
    return { stored: isAsWanted ? arrived : await updateContact(place, arrived, values) }
  }

  return writeSurely({
    before: sent ? look : async () => ({ ifMatch: undefined }),
    after: look,
    send: async () =>
      (await client.contacts.create(personId, bodyOfDraft(values), { idempotencyKey })).contact,
    mayRepeat: (error) => !isApiError(error, 'timeout'),
  })
}

/** The contact that reads like the first of the values that one reads like. */
function firstArrived(
  contacts: readonly Contact[],
  sentValues: readonly DraftValues[],
): Contact | undefined {
  return sentValues
    .map((values) => contacts.find((contact) => sameContact(contact, contactAsSaved(values))))
    .find((contact) => contact !== undefined)
}
