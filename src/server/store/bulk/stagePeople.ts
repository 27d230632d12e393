import type { Kysely } from 'kysely'
import type { BadLine, ImportedPerson, OnLine } from './bulkStore.ts'
import type { StagingTables } from './stagingTables.ts'

/** Stages people. A `sourceID` that an earlier line has makes a line bad. */
export async function stagePeople(
  db: Kysely<StagingTables>,
  people: OnLine<ImportedPerson>[],
): Promise<BadLine[]> {
  const rows = people.map(({ line, held }) => ({
    line,
    source_id: held.sourceID,
    manager: held.manager,
    person: JSON.stringify(held),
  }))
  const staged = await db
    .insertInto('staged_people')
    .values(rows)
    .onConflict((conflict) => conflict.column('source_id').doNothing())
    .returning('line')
    .execute()
  if (staged.length === people.length) return []
  const lines = new Set(staged.map(({ line }) => line))
  return repeatedLines(
    db,
    people.filter(({ line }) => !lines.has(line)),
  )
}

async function repeatedLines(
  db: Kysely<StagingTables>,
  people: OnLine<ImportedPerson>[],
): Promise<BadLine[]> {
  const sourceIDs = people.map(({ held }) => held.sourceID)
  const earlier = await db
    .selectFrom('staged_people')
    .select(['source_id', 'line'])
    .where('source_id', 'in', sourceIDs)
    .execute()
  const lineOf = new Map(earlier.map((row) => [row.source_id, row.line]))
  return people.map(({ line, held: { sourceID } }) => ({
    file: 'people',
    line,
    message: `SourceID ${sourceID} is in line ${lineOf.get(sourceID)} already`,
  }))
}
