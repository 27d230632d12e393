import type { Insertable, Kysely } from 'kysely'
import type { SamplePerson } from '../sample/samplePerson.ts'
import { contactRows, namedRows, personRows } from './sampleRows.ts'
import type { Tables } from './tables.ts'

/** Engines limit the parameters of one statement, SQLite to 32,766; the widest row fills about 20. */
const rowsPerInsert = 500

/** Gives a database its first people, once in its life, in one transaction. */
export async function settle(db: Kysely<Tables>, firstPeople: () => SamplePerson[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const facts = trx.selectFrom('database_facts').select('value')
    if (await facts.where('name', '=', 'first_people').executeTakeFirst()) return
    const people = firstPeople()
    await insertRows(trx, 'organizations', namedRows(people, 'organization'))
    await insertRows(trx, 'sites', namedRows(people, 'site'))
    await insertRows(trx, 'people', personRows(people))
    await setManagers(trx, people)
    await insertRows(trx, 'contacts', contactRows(people))
    await insertRows(trx, 'database_facts', [
      { name: 'first_people', value: String(people.length) },
    ])
  })
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
