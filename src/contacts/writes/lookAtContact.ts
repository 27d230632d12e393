import { isApiError } from '../../client/apiError.ts'
import type { Client } from '../../client/client.ts'
import type { Contact } from '../../contract/contactRead.ts'
import { type ContactText, sameContact } from '../contactText.ts'
import { storedAlike } from '../storedAlike.ts'
import { WriteProblem } from '../writeProblem.ts'
import type { Sight } from './writeSurely.ts'

/** Where a write goes, and what the page had listed when it began. */
export interface WritePlace {
  client: Client
  personId: number
  /** Contacts with other ids have come since. */
  listed: readonly Contact[]
  /** Called before anything is sent that may change what is stored. */
  willSend?: () => void
}

interface OwnWrites {
  /** What the write wants the contact to be. */
  wanted: ContactText
  /** What earlier saves of the same form have sent, and may have stored. */
  sent: readonly ContactText[]
  /** The answer to the write was lost: the system may have stored it in its own way of writing. */
  isLost: boolean
}

/**
 * Compares a contact with what the page showed, and with what a write wants it to be: then that has arrived before. What
 * the agent's own earlier saves made of it is no change by somebody else.
 *
 * @throws {WriteProblem} when it is none of these.
 */
export async function lookAtContact(
  place: WritePlace,
  shown: Contact,
  own?: OwnWrites,
): Promise<Sight<Contact>> {
  const now = await storedContact(place, shown.id)
  if (now === undefined) {
    const replacement = await replacementOf(place, shown)
    throw new WriteProblem(replacement ? 'replaced' : 'gone', replacement)
  }
  const { wanted, sent = [], isLost = false } = own ?? {}
  if (wanted && sameContact(now.contact, wanted)) return { stored: now.contact }
  if (now.contact.integration) throw new WriteProblem('locked', now.contact)
  const isOurs = [shown, ...sent].some((text) => sameContact(now.contact, text))
  if (isOurs) return { ifMatch: now.etag }
  if (wanted && isLost && storedAlike(now.contact, wanted)) return { stored: now.contact }
  throw new WriteProblem('changed', now.contact)
}

/** A contact as it is stored now; `undefined` when it is gone. Rejects when that cannot be found out. */
export async function storedContact({ client, personId }: WritePlace, contactId: number) {
  try {
    return await client.contacts.get(personId, contactId, { priority: 'act' })
  } catch (error) {
    if (isApiError(error, 'notFound')) return undefined
    throw error
  }
}

/**
 * The contact that a synchronisation has put in the place of one that is gone: it reads the same, and has come since the
 * page listed the contacts. ("An import … removes that person's earlier integration contacts and creates new ones, with
 * new ids.")
 */
async function replacementOf(place: WritePlace, gone: Contact): Promise<Contact | undefined> {
  const { client, personId, listed } = place
  const { contacts } = await client.contacts.list(personId, { priority: 'act' })
  const known = new Set(listed.map(({ id }) => id))
  const equal = contacts.find((contact) => !known.has(contact.id) && sameContact(contact, gone))
  if (equal === undefined || equal.integration !== undefined) return equal
  return (await storedContact(place, equal.id))?.contact
}
