import { isApiError } from '../client/apiError.ts'
import type { Client, ContactWriteBody, VersionedContact } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import type { DraftValues } from './draft.ts'
import { WriteProblem } from './writeProblem.ts'

/** What is sent to store the values of a form; a `base` that held other channels has them cleared. */
export function bodyOfDraft(values: DraftValues, base?: Contact) {
  const { channel, label } = values
  const cleared = base?.values.filter((other) => other.channel !== channel) ?? []
  const body: ContactWriteBody = { label, [channel]: valueToStore(values, base) }
  for (const other of cleared) body[other.channel] = null
  return body
}

/** The contact that storing the values of a form over `base` makes. */
export function contactAsSaved(base: Contact, values: DraftValues): Contact {
  const { channel, label } = values
  return { ...base, label, values: [{ channel, value: valueToStore(values, base) }] }
}

/** A text field drops line breaks: a stored value that differs from the form's only in those was not changed by the agent. */
function valueToStore({ value }: DraftValues, base: Contact | undefined): string {
  const inField = (stored: string) => stored.replace(/[\r\n]/g, '')
  const unchanged = base?.values.find((stored) => inField(stored.value) === value)
  return unchanged?.value ?? value.trim()
}

/**
 * Stores the values of a form over `base`, if the contact still is as `base` showed it, or is already as it should become:
 * then an earlier save arrived whose answer was lost.
 *
 * @throws {WriteProblem} when it is not; `ApiError` when the API refuses or fails.
 */
export async function updateContact(
  client: Client,
  personId: number,
  base: Contact,
  values: DraftValues,
): Promise<Contact> {
  const body = bodyOfDraft(values, base)
  try {
    const { contact } = await whileUnchanged(client, personId, base, (ifMatch) =>
      client.contacts.update(personId, base.id, body, { ifMatch }),
    )
    return { ...contact, integration: contact.integration ?? false }
  } catch (error) {
    const now = error instanceof WriteProblem && error.kind === 'changed' ? error.now : undefined
    if (now && sameContact(now, contactAsSaved(base, values))) return now
    throw error
  }
}

/**
 * Removes a contact, if it still is as the row showed it. A contact that is gone already counts as removed.
 *
 * @throws as {@link updateContact}.
 */
export async function removeContact(
  client: Client,
  personId: number,
  shown: Contact,
): Promise<void> {
  try {
    await whileUnchanged(client, personId, shown, (ifMatch) =>
      client.contacts.remove(personId, shown.id, { ifMatch }),
    )
  } catch (error) {
    if (!(error instanceof WriteProblem && error.kind === 'gone')) throw error
  }
}

/**
 * The contact as it is stored now; `undefined` when it is gone.
 *
 * @throws `ApiError` when that cannot be found out.
 */
export async function remainingContact(
  client: Client,
  personId: number,
  contactId: number,
): Promise<Contact | undefined> {
  try {
    return (await client.contacts.get(personId, contactId, { priority: 'act' })).contact
  } catch (error) {
    if (isApiError(error, 'notFound')) return undefined
    throw error
  }
}

/** Whether two reads of a contact show the agent the same. */
export function sameContact(a: Contact, b: Contact): boolean {
  return a.label === b.label && JSON.stringify(a.values) === JSON.stringify(b.values)
}

/** Reads, compares, writes; when something came between read and write, a second read says what, or allows one more try. */
async function whileUnchanged<Result>(
  client: Client,
  personId: number,
  shown: Contact,
  write: (etag: string | undefined) => Promise<Result>,
): Promise<Result> {
  const { etag } = await readUnchanged(client, personId, shown)
  try {
    return await write(etag)
  } catch (error) {
    if (!isApiError(error, 'changed') && !isApiError(error, 'notFound')) throw error
    const again = await readUnchanged(client, personId, shown)
    return write(again.etag)
  }
}

async function readUnchanged(
  client: Client,
  personId: number,
  shown: Contact,
): Promise<VersionedContact> {
  const now = await client.contacts
    .get(personId, shown.id, { priority: 'act' })
    .catch((error: unknown) => {
      throw isApiError(error, 'notFound') ? new WriteProblem('gone') : error
    })
  if (now.contact.integration) throw new WriteProblem('locked', now.contact)
  if (!sameContact(now.contact, shown)) throw new WriteProblem('changed', now.contact)
  return now
}
