import type { Kysely } from 'kysely'
import type { BadLine, ImportedContact, OnLine } from './bulkStore.ts'
import type { StagingTables } from './stagingTables.ts'

/** Stages contacts. A person who is neither in the database nor staged for it makes a line bad. */
export async function stageContacts(
  db: Kysely<StagingTables>,
  contacts: OnLine<ImportedContact>[],
): Promise<BadLine[]> {
  const known = await knownPeople(db, [...new Set(contacts.map(({ held }) => held.person))])
  const rows = contacts
    .filter(({ held }) => known.has(held.person))
    .map(({ line, held: { person, ...contact } }) => ({
      line,
      person,
      contact: JSON.stringify(contact),
    }))
  if (rows.length > 0) await db.insertInto('staged_contacts').values(rows).execute()
  return contacts
    .filter(({ held }) => !known.has(held.person))
    .map(({ line, held: { person } }) => ({
      file: 'contacts',
      line,
      message: `Person ${person} is neither in the database nor among the people that go in`,
    }))
}

async function knownPeople(
  db: Kysely<StagingTables>,
  sourceIDs: string[],
): Promise<ReadonlySet<string>> {
  const stored = await db
    .selectFrom('people')
    .select('source_id')
    .where('source_id', 'in', sourceIDs)
    .execute()
  const staged = await db
    .selectFrom('staged_people')
    .select('source_id')
    .where('source_id', 'in', sourceIDs)
    .where('refused', 'is', null)
    .execute()
  return new Set([...stored, ...staged].map((row) => row.source_id))
}
