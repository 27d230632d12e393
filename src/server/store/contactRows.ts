import { type Kysely, sql } from 'kysely'
import type { Channel, Label } from '../../contract/channels.ts'
import { contactRank } from '../../contract/channels.ts'
import type { ContactDraft } from '../../contract/contactWrite.ts'
import type { Engine } from './engine.ts'
import { type PreparedQuery, preparedQuery } from './preparedQuery.ts'
import type { StoredContact } from './store.ts'
import type { Tables } from './tables.ts'

interface ContactResult {
  id: number
  label: Label
  channel: Channel
  value: string
  integration: boolean | number
}

export function contactOf({
  id,
  label,
  channel,
  value,
  integration,
}: ContactResult): StoredContact {
  return { id, label, channel, value, integration: Boolean(integration) }
}

/** The columns that a contact fills, besides its id and its person's. */
export function rowOf({ label, channel, value, integration }: ContactDraft) {
  return { label, channel, value, integration, rank: contactRank(channel, label) }
}

export const selectContact = preparedQuery((db, personId: number, id: number) =>
  db
    .selectFrom('contacts')
    .select(['id', 'label', 'channel', 'value', 'integration'])
    .where('person_id', '=', personId)
    .where('id', '=', id),
)

/** A person's contacts as one JSON text, an array of arrays; `null` when there is no such person. */
interface ContactsText {
  contacts: string | null
}

/** Selects all contacts of a person. Who has one is there, by the foreign key: only where there are none is the person looked for. */
export function selectContacts({ arrayOfRows }: Engine): PreparedQuery<[number], ContactsText> {
  const columns = ['id', 'label', 'channel', 'value', 'integration'].map((name) => sql.ref(name))
  return preparedQuery((db, personId: number) => {
    const rows = db
      .selectFrom('contacts')
      .select(arrayOfRows(columns).as('rows'))
      .where('person_id', '=', personId)
    const none = db.selectFrom('people').select(sql`'[]'`.as('rows')).where('id', '=', personId)
    const contacts = sql<string | null>`coalesce(nullif(${rows}, '[]'), ${none})`
    return db.selectNoFrom(contacts.as('contacts'))
  })
}

/** @returns the contacts in any order; `undefined` when there is no such person */
export function contactsIn(found: ContactsText | undefined): StoredContact[] | undefined {
  if (found === undefined || found.contacts === null) return undefined
  const rows = JSON.parse(found.contacts) as ContactColumns[]
  return rows.map(([id, label, channel, value, integration]) =>
    contactOf({ id, label, channel, value, integration }),
  )
}

/** Reads all contacts of a person, in any order; `undefined` when there is no such person. */
export function contactsReader(engine: Engine) {
  const select = selectContacts(engine)
  return async (db: Kysely<Tables>, personId: number) => {
    const [found] = await select(db, personId)
    return contactsIn(found)
  }
}

type ContactColumns = [number, Label, Channel, string, boolean | number]

export async function findContact(
  db: Kysely<Tables>,
  personId: number,
  id: number,
): Promise<StoredContact | undefined> {
  const [row] = await selectContact(db, personId, id)
  return row && contactOf(row)
}
