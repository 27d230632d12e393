import { type Kysely, sql } from 'kysely'
import type { Channel, Label } from '../../contract/channels.ts'
import { contactRank } from '../../contract/channels.ts'
import type { ContactDraft } from '../../contract/contactWrite.ts'
import type { Engine } from './engine.ts'
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

const selectContact = preparedQuery((db, personId: number, id: number) =>
  db
    .selectFrom('contacts')
    .select(['id', 'label', 'channel', 'value', 'integration'])
    .where('person_id', '=', personId)
    .where('id', '=', id),
)

/** Reads all contacts of a person, in any order; `undefined` when there is no such person. */
export type ContactsReader = (
  db: Kysely<Tables>,
  personId: number,
) => Promise<StoredContact[] | undefined>

export function contactsReader({ arrayOfRows }: Engine): ContactsReader {
  const columns = ['id', 'label', 'channel', 'value', 'integration'].map((name) => sql.ref(name))
  const select = preparedQuery((db, personId: number) =>
    db
      .selectFrom('people')
      .select((person) =>
        person
          .selectFrom('contacts')
          .select(arrayOfRows(columns).as('rows'))
          .where('person_id', '=', personId)
          .as('contacts'),
      )
      .where('id', '=', personId),
  )
  return async (db, personId) => {
    const [person] = await select(db, personId)
    if (person === undefined) return undefined
    const rows = JSON.parse(person.contacts ?? '[]') as ContactColumns[]
    return rows.map(([id, label, channel, value, integration]) =>
      contactOf({ id, label, channel, value, integration }),
    )
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
