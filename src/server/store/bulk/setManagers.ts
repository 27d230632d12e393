import type { Kysely } from 'kysely'
import type { StagingTables } from './stagingTables.ts'

/** Gives staged people of these lines the managers who have come in since, within a transaction. */
export async function setManagers(trx: Kysely<StagingTables>, lines: number[]): Promise<void> {
  await trx
    .updateTable('people')
    .set(({ selectFrom }) => ({
      manager_id: selectFrom('staged_people as staged')
        .innerJoin('people as managers', 'managers.source_id', 'staged.manager')
        .select('managers.id')
        .whereRef('staged.source_id', '=', 'people.source_id'),
    }))
    .where('source_id', 'in', ({ selectFrom }) =>
      selectFrom('staged_people').select('source_id').where('line', 'in', lines),
    )
    .execute()
}
