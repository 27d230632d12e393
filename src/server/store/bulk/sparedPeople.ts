import type { Kysely } from 'kysely'
import type { StagingTables } from './stagingTables.ts'

/** Notes people, by `sourceID`, whose contacts are all to stay. */
export async function sparePeople(db: Kysely<StagingTables>, sourceIDs: string[]): Promise<void> {
  if (sourceIDs.length === 0) return
  const rows = sourceIDs.map((person) => ({ person }))
  const insert = db.insertInto('spared_people').values(rows)
  await insert.onConflict((conflict) => conflict.column('person').doNothing()).execute()
}

/** Which of these people were noted. */
export async function sparedAmong(
  db: Kysely<StagingTables>,
  sourceIDs: string[],
): Promise<ReadonlySet<string>> {
  const spared = await db
    .selectFrom('spared_people')
    .select('person')
    .where('person', 'in', sourceIDs)
    .execute()
  return new Set(spared.map(({ person }) => person))
}
