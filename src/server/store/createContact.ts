import type { Kysely } from 'kysely'
import { type Channel, contactRank, type Label } from '../../contract/channels.ts'
import type { ContactDraft } from '../../contract/contactWrite.ts'
import { changeContacts } from './changeContacts.ts'
import type { Engine } from './engine.ts'
import { preparedQuery } from './preparedQuery.ts'
import { recordChanges } from './recordChanges.ts'
import { recallCreate, rememberCreate } from './rememberedCreates.ts'
import type { CreateOnce, CreateOutcome, StoredContact, Writing } from './store.ts'
import type { Tables } from './tables.ts'

/**
 * Creates a contact and records it; with `once`, the contact and the memory of it are written together, so that a repeat
 * finds either both or none, and records nothing. A repeat that comes before the first has ended waits for it, at
 * whatever server.
 *
 * @param check runs before a contact is made, in the same transaction; its error is the one that this rejects with
 */
export async function createContact(
  db: Kysely<Tables>,
  engine: Engine,
  now: number,
  writing: Writing,
  draft: ContactDraft,
  once?: CreateOnce,
  check?: Check,
): Promise<CreateOutcome> {
  const outcome = await changeContacts(db, engine, writing.personId, (trx) =>
    createOrRecall(trx, engine, now, writing, draft, once, check),
  )
  return outcome ?? { kind: 'noPerson' }
}

type Check = (trx: Kysely<Tables>) => Promise<unknown>

async function createOrRecall(
  trx: Kysely<Tables>,
  engine: Engine,
  now: number,
  { personId, by }: Writing,
  draft: ContactDraft,
  once?: CreateOnce,
  check?: Check,
): Promise<CreateOutcome> {
  const earlier = once && (await recallCreate(trx, personId, once, now))
  if (earlier) return earlier
  await check?.(trx)
  const contact = await insertContact(trx, personId, draft)
  const authorship = { by, at: new Date(now).toISOString() }
  const change = { personId, contactId: contact.id, before: null, after: contact }
  await recordChanges(trx, engine, authorship, [change])
  if (once) await rememberCreate(trx, personId, once, contact, now)
  return { kind: 'created', contact }
}

const addContact = preparedQuery(
  (
    db,
    person_id: number,
    label: Label,
    channel: Channel,
    value: string,
    integration: boolean,
    rank: number,
  ) =>
    db
      .insertInto('contacts')
      .values({ person_id, label, channel, value, integration, rank })
      .returning('id'),
)

async function insertContact(
  trx: Kysely<Tables>,
  personId: number,
  { label, channel, value, integration }: ContactDraft,
): Promise<StoredContact> {
  const rank = contactRank(channel, label)
  const [row] = await addContact(trx, personId, label, channel, value, integration, rank)
  if (row === undefined) throw new Error('The new contact has no id')
  return { id: row.id, label, channel, value, integration }
}
