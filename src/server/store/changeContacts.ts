import type { Kysely } from 'kysely'
import type { Engine } from './engine.ts'
import type { Tables } from './tables.ts'

/**
 * Runs one write to a person's contacts in a transaction. Writes to the same person wait for each other, so what `write`
 * reads stays true until it has written.
 *
 * @returns what `write` returned, or `undefined` when there is no such person
 */
export function changeContacts<Result>(
  db: Kysely<Tables>,
  engine: Engine,
  personId: number,
  write: (trx: Kysely<Tables>) => Promise<Result>,
): Promise<Result | undefined> {
  return engine.write(db, async (trx) =>
    (await lockPerson(trx, engine, personId)) ? write(trx) : undefined,
  )
}

async function lockPerson(
  trx: Kysely<Tables>,
  { locksRows }: Engine,
  personId: number,
): Promise<boolean> {
  const person = await trx
    .selectFrom('people')
    .select('id')
    .where('id', '=', personId)
    .$if(locksRows, (people) => people.forNoKeyUpdate())
    .executeTakeFirst()
  return person !== undefined
}
