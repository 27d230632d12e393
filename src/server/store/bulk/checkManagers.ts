import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { BadLine } from './bulkStore.ts'
import type { StagingTables } from './stagingTables.ts'

/** So many lines are looked at, or refused, at once. */
const linesAtOnce = 1000

/**
 * Refuses staged people whose manager is neither in the database nor staged; then, round by round, those whose manager
 * was refused in the round before. Between any two steps others get their turn, which SQLite gives nobody by itself.
 *
 * @returns the lines that were refused, some at a time
 */
export async function* checkManagers(
  db: Kysely<StagingTables>,
  lastLine: number,
): AsyncGenerator<BadLine[]> {
  let refused = false
  for (let after = 0; after < lastLine; after += linesAtOnce) {
    await nextTurn()
    const lines = await withUnknownManager(db, after)
    if (lines.length === 0) continue
    refused = true
    yield await refuse(db, lines, 0)
  }
  for (let round = 1; refused; round++) {
    refused = false
    for (;;) {
      await nextTurn()
      const lines = await withManagerRefused(db, round - 1)
      if (lines.length === 0) break
      refused = true
      yield await refuse(db, lines, round)
    }
  }
}

interface ManagedLine {
  line: number
  manager: string | null
}

/** Staged people of these lines whose manager is not in the database. */
function selectWithoutManager(db: Kysely<StagingTables>) {
  return db
    .selectFrom('staged_people as staged')
    .select(['staged.line', 'staged.manager'])
    .where('staged.manager', 'is not', null)
    .where('staged.refused', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('people').select('id').whereRef('people.source_id', '=', 'staged.manager'),
        ),
      ),
    )
}

function withUnknownManager(db: Kysely<StagingTables>, after: number): Promise<ManagedLine[]> {
  return selectWithoutManager(db)
    .where('staged.line', '>', after)
    .where('staged.line', '<=', after + linesAtOnce)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('staged_people as managers')
            .select('managers.line')
            .whereRef('managers.source_id', '=', 'staged.manager'),
        ),
      ),
    )
    .execute()
}

function withManagerRefused(db: Kysely<StagingTables>, round: number): Promise<ManagedLine[]> {
  return selectWithoutManager(db)
    .innerJoin('staged_people as managers', 'managers.source_id', 'staged.manager')
    .where('managers.refused', '=', round)
    .limit(linesAtOnce)
    .execute()
}

async function refuse(
  db: Kysely<StagingTables>,
  lines: ManagedLine[],
  round: number,
): Promise<BadLine[]> {
  const numbers = lines.map(({ line }) => line)
  await db
    .updateTable('staged_people')
    .set({ refused: round })
    .where('line', 'in', numbers)
    .execute()
  const why =
    round === 0
      ? 'is neither in the database nor among the people that go in'
      : 'is in a line that does not go in'
  return lines.map(({ line, manager }) => ({
    file: 'people',
    line,
    message: `Manager ${manager} ${why}`,
  }))
}
