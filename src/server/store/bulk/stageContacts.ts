import type { Insertable, Kysely } from 'kysely'
import type { FoundBadLine, ImportedContact, OnLine } from './bulkStore.ts'
import type { StagingTables } from './stagingTables.ts'

/** So many contacts of one person go in with one import: all of them are compared at once, in memory. */
const maxContactsOfPerson = 5000

/**
 * Stages contacts. A person who is neither in the database nor staged for it makes a line bad, and so does one who has as
 * many staged contacts as a person may have.
 */
export async function stageContacts(
  db: Kysely<StagingTables>,
  contacts: OnLine<ImportedContact>[],
): Promise<FoundBadLine[]> {
  const people = [...new Set(contacts.map(({ held }) => held.person))]
  const known = await knownPeople(db, people)
  const counts = await stagedCounts(db, people)
  const rows: Insertable<StagingTables['staged_contacts']>[] = []
  const bad: FoundBadLine[] = []
  for (const { line, held } of contacts) {
    const { person, ...contact } = held
    const count = counts.get(person) ?? 0
    const refuse = (message: string) => bad.push({ file: 'contacts', line, message, person })
    if (!known.has(person)) refuse(unknownPerson(person))
    else if (count === maxContactsOfPerson) refuse(tooMany(person))
    else {
      counts.set(person, count + 1)
      rows.push({ line, person, contact: JSON.stringify(contact) })
    }
  }
  if (rows.length > 0) await db.insertInto('staged_contacts').values(rows).execute()
  return bad
}

function unknownPerson(person: string): string {
  return `Person ${person} is neither in the database nor among the people that go in`
}

function tooMany(person: string): string {
  return `Person ${person} has ${maxContactsOfPerson} contacts in earlier lines, and cannot have more in one file`
}

/** How many contacts of these people are staged already. */
async function stagedCounts(
  db: Kysely<StagingTables>,
  sourceIDs: string[],
): Promise<Map<string, number>> {
  const counts = await db
    .selectFrom('staged_contacts')
    .select(['person', ({ fn }) => fn.countAll<number>().as('count')])
    .where('person', 'in', sourceIDs)
    .groupBy('person')
    .execute()
  return new Map(counts.map(({ person, count }) => [person, count]))
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
