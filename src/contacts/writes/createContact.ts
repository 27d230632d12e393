import { type ApiError, isApiError } from '../../client/apiError.ts'
import type { Contact } from '../../contract/contactRead.ts'
import { contactAsSaved } from '../contactAsSaved.ts'
import { bodyOfDraft } from '../contactBody.ts'
import { sameContact } from '../contactText.ts'
import type { DraftValues } from '../draft.ts'
import type { PendingWrite } from '../pendingWrite.ts'
import { storedAlike } from '../storedAlike.ts'
import { WriteInDoubt, WriteProblem } from '../writeProblem.ts'
import { updateContact } from './changeContact.ts'
import { idempotencyKey } from './idempotencyKey.ts'
import { storedContact, type WritePlace } from './lookAtContact.ts'
import { type Sight, writeSurely } from './writeSurely.ts'

type CreateWrite = Extract<PendingWrite, { kind: 'create' }>

/**
 * Makes a contact, once. It carries an `Idempotency-Key`, and as no API need know that, the list is read before it is sent
 * again: a contact that has come since the first time and reads as it was sent is the one.
 *
 * If other values were sent before and are not found, they may still be under way: the first of them are sent again, under
 * their own key, and then corrected, so that an API that knows keys makes one contact of all.
 *
 * @throws as `writeSurely`
 */
export async function createContact(place: WritePlace, write: CreateWrite): Promise<Contact> {
  const { values, sent } = write
  const isWanted = (one: DraftValues) => sameContact(contactAsSaved(one), contactAsSaved(values))
  if (sent === undefined) return makeContact(place, write, values)
  const arrived = await findArrived(place, write).catch(inDoubt)
  if (arrived && sent.values.every(isWanted)) return arrived
  if (arrived) return corrected(place, arrived, values)
  for (const before of [...sent.values].reverse()) {
    if (isWanted(before)) break
    const made = await makeContact(place, write, before).catch(unlessRefused)
    const stored = made && (await corrected(place, made, values).catch(unlessGone))
    if (stored) return stored
  }
  return madeToStay(place, write, sent.values.length)
}

/** What an API remembers under a key may have been deleted since by somebody else: then it is made under a new one. */
async function madeToStay(place: WritePlace, write: CreateWrite, tries: number): Promise<Contact> {
  const made = await makeContact(place, write, write.values)
  const isThere = await storedContact(place, made.id).catch(() => made)
  if (isThere) return made
  return makeContact(place, { ...write, draftId: `${write.draftId}-${tries}` }, write.values)
}

async function makeContact(place: WritePlace, write: CreateWrite, values: DraftValues) {
  const { client, personId } = place
  const key = idempotencyKey(write.draftId, values)
  return writeSurely<Contact>({
    before: async () => ({ ifMatch: undefined }),
    after: async (): Promise<Sight<Contact>> => {
      const arrived = await findArrived(place, write)
      return arrived ? { stored: arrived } : { ifMatch: undefined }
    },
    send: async () => {
      place.willSend?.()
      const options = { idempotencyKey: key }
      return (await client.contacts.create(personId, bodyOfDraft(values), options)).contact
    },
    // 409: the first call under this key is still running.
    looksAfter: ['conflict'],
    mayBeUnderWay,
    mayComeLate,
  })
}

/** Nobody waited for it to its end: 504 is said by gateways that give up, and numbers from 520 on by networks of servers. */
function mayBeUnderWay({ kind, status = 0 }: ApiError): boolean {
  return kind === 'timeout' || kind === 'conflict' || status === 504 || status >= 520
}

/** It was cut off, and not answered by the service itself: by a 500 that says how it ended, by `Retry-After` that it was not begun. */
function mayComeLate({ kind, status, retryAfter }: ApiError): boolean {
  const isCutOff = kind === 'server' && status !== 500 && retryAfter === undefined
  return kind === 'offline' || isCutOff
}

/** The contact that an earlier call has made: it was not listed before, and reads like what was sent, the latest first. */
async function findArrived(place: WritePlace, write: CreateWrite): Promise<Contact | undefined> {
  const { client, personId, listed } = place
  const { values, sent } = write
  const known = new Set(sent?.known ?? listed.map(({ id }) => id))
  const { contacts } = await client.contacts.list(personId, { priority: 'act' })
  const come = contacts.filter(({ id, integration }) => !known.has(id) && !integration)
  return [values, ...(sent?.values ?? [])]
    .map((one) => come.find((contact) => storedAlike(contact, contactAsSaved(one))))
    .find((contact) => contact !== undefined)
}

async function corrected(
  place: WritePlace,
  arrived: Contact,
  values: DraftValues,
): Promise<Contact> {
  if (sameContact(arrived, contactAsSaved(values))) return arrived
  return updateContact(place, arrived, values).catch((error: unknown) => {
    throw error instanceof WriteProblem ? new WriteProblem(error.kind, error.now, arrived) : error
  })
}

/** An earlier call is in doubt as long as nobody could look. */
function inDoubt(cause: unknown): never {
  throw isApiError(cause) ? new WriteInDoubt(cause) : cause
}

/** What was refused before is refused again: it never was and never will be stored. */
function unlessRefused(error: unknown): undefined {
  if (!isApiError(error, 'invalid')) throw error
}

/** What an API remembers under a key may have been deleted since: there is nothing to correct then. */
function unlessGone(error: unknown): undefined {
  if (!(error instanceof WriteProblem && error.kind === 'gone')) throw error
}
