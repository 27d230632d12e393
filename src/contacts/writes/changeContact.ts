import type { ApiErrorKind } from '../../client/apiError.ts'
import type { Contact } from '../../contract/contactRead.ts'
import { bodyOfDraft, contactAsSaved } from '../contactBody.ts'
import type { DraftValues } from '../draft.ts'
import { WriteProblem } from '../writeProblem.ts'
import { lookAtContact, type WritePlace } from './lookAtContact.ts'
import { type Sight, writeSurely } from './writeSurely.ts'

/** 412 and 404 on a write: somebody was here between our look and our write. */
const looksAfter: ApiErrorKind[] = ['changed', 'notFound']

/**
 * Stores the values of a form over `base`, if the contact still is as `base` showed it, or is already as it should become.
 *
 * @throws as `writeSurely`
 */
export async function updateContact(
  place: WritePlace,
  base: Contact,
  values: DraftValues,
): Promise<Contact> {
  const { client, personId } = place
  const body = bodyOfDraft(values, base)
  const look = () => lookAtContact(place, base, contactAsSaved(values, base))
  const send = async (ifMatch: string | undefined) =>
    (await client.contacts.update(personId, base.id, body, { ifMatch })).contact
  return writeSurely({ before: look, after: look, send, looksAfter })
}

/**
 * Removes a contact, if it still is as the row showed it. One that is gone already counts as removed, unless an equal one
 * has come in its place: then what the agent wanted to be rid of is still there.
 *
 * @throws as `writeSurely`
 */
export async function removeContact(place: WritePlace, shown: Contact): Promise<void> {
  const { client, personId } = place
  const look = async (): Promise<Sight<undefined>> => {
    try {
      const sight = await lookAtContact(place, shown)
      return 'stored' in sight ? { stored: undefined } : sight
    } catch (error) {
      if (error instanceof WriteProblem && error.kind === 'gone') return { stored: undefined }
      throw error
    }
  }
  const send = async (ifMatch: string | undefined) => {
    await client.contacts.remove(personId, shown.id, { ifMatch })
    return undefined
  }
  await writeSurely({ before: look, after: look, send, looksAfter })
}
