import type { ApiError, ApiErrorKind } from '../../client/apiError.ts'
import type { Contact } from '../../contract/contactRead.ts'
import { contactAsSaved } from '../contactAsSaved.ts'
import { bodyOfDraft } from '../contactBody.ts'
import type { DraftValues } from '../draft.ts'
import { mayHaveArrived, WriteProblem } from '../writeProblem.ts'
import { lookAtContact, type WritePlace } from './lookAtContact.ts'
import { type Sight, writeSurely } from './writeSurely.ts'

/** 412 and 404 on a write: somebody was here between our look and our write. */
const looksAfter: ApiErrorKind[] = ['changed', 'notFound']

/**
 * Stores the values of a form over `base`, if the contact still is as `base` showed it, or is already as it should become.
 *
 * @param sentBefore by earlier saves of the same form, and perhaps stored: no change by somebody else
 * @throws as `writeSurely`
 */
export async function updateContact(
  place: WritePlace,
  base: Contact,
  values: DraftValues,
  sentBefore: readonly DraftValues[] = [],
): Promise<Contact> {
  const { client, personId } = place
  const body = bodyOfDraft(values, base)
  const wanted = contactAsSaved(values, base)
  const sent = sentBefore.map((one) => contactAsSaved(one, base))
  const look = (isLost: boolean) => lookAtContact(place, base, { wanted, sent, isLost })
  const send = async (ifMatch: string | undefined) => {
    place.willSend?.()
    return (await client.contacts.update(personId, base.id, body, { ifMatch })).contact
  }
  const before = () => look(false)
  const after = (error: ApiError) => look(mayHaveArrived(error))
  return writeSurely({ before, after, send, looksAfter })
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
