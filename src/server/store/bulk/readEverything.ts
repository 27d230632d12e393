import { type Kysely, type SqlBool, sql } from 'kysely'
import { contactOf } from '../contactRows.ts'
import type { Tables } from '../tables.ts'
import type { Everything } from './bulkStore.ts'
import { rowsAtOnce } from './inParts.ts'
import { importedOf, selectStoredPeople } from './storedPeople.ts'

/** No contact comes behind it: the largest number that a rank's column takes. */
const lastRank = 2 ** 31 - 1

/** Hands out people by `sourceID`, bytewise, and after each part of them their contacts by rank and id. */
export async function readEverything(
  snapshot: Kysely<Tables>,
  { people, contacts }: Everything,
): Promise<void> {
  for (let after = ''; ; ) {
    const page = await selectStoredPeople(snapshot)
      .where('people.source_id', '>', after)
      .orderBy('people.source_id')
      .limit(rowsAtOnce)
      .execute()
    const last = page.at(-1)
    if (last === undefined) return
    await people(page.map(importedOf))
    await readContacts(snapshot, { after, last: last.source_id }, contacts)
    after = last.source_id
  }
}

/** @param range of people: behind `after`, up to `last` */
async function readContacts(
  snapshot: Kysely<Tables>,
  range: { after: string; last: string },
  take: Everything['contacts'],
): Promise<void> {
  let position: readonly [string, number, number] = [range.after, lastRank, 0]
  for (;;) {
    const page = await snapshot
      .selectFrom('people')
      .innerJoin('contacts', 'contacts.person_id', 'people.id')
      .selectAll('contacts')
      .select('people.source_id')
      .where('people.source_id', '>=', position[0])
      .where('people.source_id', '<=', range.last)
      .where(
        sql<SqlBool>`(people.source_id, contacts.rank, contacts.id) > (${sql.join([...position])})`,
      )
      .orderBy('people.source_id')
      .orderBy('contacts.rank')
      .orderBy('contacts.id')
      .limit(rowsAtOnce)
      .execute()
    const last = page.at(-1)
    if (last === undefined) return
    await take(page.map((row) => ({ person: row.source_id, ...draftOf(row) })))
    if (page.length < rowsAtOnce) return
    position = [last.source_id, last.rank, last.id]
  }
}

function draftOf(row: Parameters<typeof contactOf>[0]) {
  const { id: _, ...draft } = contactOf(row)
  return draft
}
