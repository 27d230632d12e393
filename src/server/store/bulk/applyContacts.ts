import type { Kysely } from 'kysely'
import type { ContactDraft } from '../../../contract/contactWrite.ts'
import { contactOf, rowOf } from '../contactRows.ts'
import type { Engine } from '../engine.ts'
import { type Authorship, type ContactChange, recordChanges } from '../recordChanges.ts'
import type { StoredContact } from '../store.ts'
import type { Tables } from '../tables.ts'
import type { Applied, ContactCounts } from './bulkStore.ts'
import { type ContactDifference, contactDifference } from './contactDifference.ts'
import { inParts } from './inParts.ts'

/** The contacts that a file brings for one person. */
export interface PersonContacts {
  /** The person's `sourceID`. */
  person: string
  contacts: ContactDraft[]
}

/**
 * Brings the contacts of some people into the database and records every change, within a transaction.
 *
 * @param isSpared whether nothing of a person, by `sourceID`, is removed
 */
export async function applyContacts(
  trx: Kysely<Tables>,
  engine: Engine,
  people: readonly PersonContacts[],
  isSpared: (person: string) => boolean,
  authorship: Authorship,
): Promise<Applied<ContactCounts>> {
  const ids = await lockPeople(
    trx,
    engine,
    people.map(({ person }) => person),
  )
  const stored = await contactsOf(trx, [...ids.values()])
  const differences = people.flatMap(({ person, contacts }) => {
    const personId = ids.get(person)
    if (personId === undefined) return []
    const before = stored.get(personId) ?? []
    return [{ personId, ...contactDifference(before, contacts, isSpared(person)) }]
  })
  const changes = await store(trx, differences)
  await recordChanges(trx, engine, authorship, changes)
  const counts = {
    created: changes.filter(({ before }) => before === null).length,
    removed: changes.filter(({ after }) => after === null).length,
    unchanged: differences.reduce((sum, { unchanged }) => sum + unchanged, 0),
  }
  return { lines: people.reduce((sum, { contacts }) => sum + contacts.length, 0), counts }
}

/** The ids of people by `sourceID`. Until the transaction ends nobody else writes their contacts. */
async function lockPeople(
  trx: Kysely<Tables>,
  { locksRows }: Engine,
  sourceIDs: string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await trx
    .selectFrom('people')
    .select(['id', 'source_id'])
    .where('source_id', 'in', sourceIDs)
    .orderBy('id')
    .$if(locksRows, (people) => people.forNoKeyUpdate())
    .execute()
  return new Map(rows.map(({ id, source_id }) => [source_id, id]))
}

async function contactsOf(
  trx: Kysely<Tables>,
  personIds: number[],
): Promise<ReadonlyMap<number, StoredContact[]>> {
  const contacts = new Map<number, StoredContact[]>(personIds.map((id) => [id, []]))
  if (personIds.length === 0) return contacts
  const rows = await trx
    .selectFrom('contacts')
    .selectAll()
    .where('person_id', 'in', personIds)
    .orderBy('id')
    .execute()
  for (const row of rows) contacts.get(row.person_id)?.push(contactOf(row))
  return contacts
}

async function store(
  trx: Kysely<Tables>,
  differences: (ContactDifference & { personId: number })[],
): Promise<ContactChange[]> {
  const removals = differences.flatMap(({ personId, removed }) =>
    removed.map((before) => ({ personId, contactId: before.id, before, after: null })),
  )
  for (const some of inParts(removals)) {
    const owners = [...new Set(some.map(({ personId }) => personId))]
    const ids = some.map(({ contactId }) => contactId)
    await trx
      .deleteFrom('contacts')
      .where('person_id', 'in', owners)
      .where('id', 'in', ids)
      .execute()
  }
  const rows = differences.flatMap(({ personId, created }) =>
    created.map((contact) => ({ person_id: personId, ...rowOf(contact) })),
  )
  const creations: ContactChange[] = []
  for (const some of inParts(rows)) {
    const made = await trx.insertInto('contacts').values(some).returningAll().execute()
    for (const row of made) {
      const after = contactOf(row)
      creations.push({ personId: row.person_id, contactId: after.id, before: null, after })
    }
  }
  return [...removals, ...creations]
}
