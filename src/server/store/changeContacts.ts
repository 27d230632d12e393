import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * Runs one write to a person's contacts in a transaction. Writes to the same person wait for each other, so what `write`
 * reads stays true until it has written.
 *
 * @returns what `write` returned, or `undefined` when there is no such person
 */
export function changeContacts<Result>(
  db: Kysely<Tables>,
  personId: number,
  write: (trx: Kysely<Tables>) => Promise<Result>,
): Promise<Result | undefined> {
  return db
    .transaction()
    .execute(async (trx) => ((await lockPerson(trx, personId)) ? write(trx) : undefined))
}

/** An update that changes nothing takes the row's lock on every engine, without words that only some understand. */
async function lockPerson(trx: Kysely<Tables>, personId: number): Promise<boolean> {
  const person = await trx
    .updateTable('people')
    .set({ name: sql`name` })
    .where('id', '=', personId)
    .returning('id')
    .executeTakeFirst()
  return person !== undefined
}
