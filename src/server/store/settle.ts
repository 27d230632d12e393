import type { Insertable, Kysely } from 'kysely'
import type { SamplePerson } from '../sample/samplePerson.ts'
import type { Engine } from './engine.ts'
import { contactRows, namedRows, personRows } from './sampleRows.ts'
import type { Tables } from './tables.ts'

/** Engines limit the parameters of one statement, SQLite to 32,766; the widest row fills about 20. */
const rowsPerInsert = 500

/**
 * Gives a database its first people, once in its life, in one transaction. Of several servers that start on a new
 * database at the same time, one does it and the others wait.
 */
export async function settle(
  db: Kysely<Tables>,
  engine: Engine,
  firstPeople: () => SamplePerson[],
): Promise<void> {
  // Nothing is written where nothing is to be done: the database may be one that can only be read at present.
  if (await isSettled(db)) return
  await db.transaction().execute(async (trx) => {
    const people = firstPeople()
    const isFirst = await trx
      .insertInto('database_facts')
      .values({ name: 'first_people', value: String(people.length) })
      .onConflict((settled) => settled.doNothing())
      .returning('name')
      .executeTakeFirst()
    if (!isFirst) return
    await insertRows(trx, 'organizations', namedRows(people, 'organization'))
    await insertRows(trx, 'sites', namedRows(people, 'site'))
    await insertRows(trx, 'people', personRows(people))
    await setManagers(trx, people)
    await insertRows(trx, 'contacts', contactRows(people))
    for (const table of ['organizations', 'sites', 'people', 'contacts'] as const) {
      await engine.continueNumbers(trx, table)
    }
  })
}

async function isSettled(db: Kysely<Tables>): Promise<boolean> {
  const facts = db.selectFrom('database_facts').select('name')
  return (await facts.where('name', '=', 'first_people').executeTakeFirst()) !== undefined
}

async function insertRows<Table extends keyof Tables>(
  trx: Kysely<Tables>,
  table: Table,
  rows: Insertable<Tables[Table]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    await trx
      .insertInto(table)
      .values(rows.slice(from, from + rowsPerInsert))
      .execute()
  }
}

/** After everybody is there: a manager may stand below those who report to her. */
async function setManagers(trx: Kysely<Tables>, people: SamplePerson[]): Promise<void> {
  for (const { id, managerId } of people) {
    if (managerId === null) continue
    await trx.updateTable('people').set({ manager_id: managerId }).where('id', '=', id).execute()
  }
}
