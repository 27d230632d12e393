import type { Kysely } from 'kysely'
import type { Channel, Label } from '../../contract/channels.ts'
import { contactRank } from '../../contract/channels.ts'
import type { ContactDraft } from '../../contract/contactWrite.ts'
import { preparedQuery } from './preparedQuery.ts'
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

/** A person without contacts is one row of nothing. */
const selectContacts = preparedQuery((db, personId: number) =>
  db
    .selectFrom('people')
    .leftJoin('contacts', 'contacts.person_id', 'people.id')
    .select([
      'contacts.id',
      'contacts.label',
      'contacts.channel',
      'contacts.value',
      'contacts.integration',
    ])
    .where('people.id', '=', personId)
    .orderBy('contacts.id'),
)

const selectContact = preparedQuery((db, personId: number, id: number) =>
  db
    .selectFrom('contacts')
    .select(['id', 'label', 'channel', 'value', 'integration'])
    .where('person_id', '=', personId)
    .where('id', '=', id),
)

/** All contacts of a person, by id; `undefined` when there is no such person. */
export async function contactsOf(
  db: Kysely<Tables>,
  personId: number,
): Promise<StoredContact[] | undefined> {
  const rows = await selectContacts(db, personId)
  if (rows.length === 0) return undefined
  return rows.flatMap(({ id, label, channel, value, integration }) =>
    id === null || label === null || channel === null || value === null || integration === null
      ? []
      : contactOf({ id, label, channel, value, integration }),
  )
}

export async function findContact(
  db: Kysely<Tables>,
  personId: number,
  id: number,
): Promise<StoredContact | undefined> {
  const [row] = await selectContact(db, personId, id)
  return row && contactOf(row)
}
