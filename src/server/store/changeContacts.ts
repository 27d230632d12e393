import type { Kysely } from 'kysely'
import type { Engine } from './engine.ts'
import { preparedQuery } from './preparedQuery.ts'
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
    (await isThere(trx, engine, personId)) ? write(trx) : undefined,
  )
}

const findPerson = preparedQuery((db, id: number) =>
  db.selectFrom('people').select('id').where('id', '=', id),
)
const lockPerson = preparedQuery((db, id: number) =>
  db.selectFrom('people').select('id').where('id', '=', id).forNoKeyUpdate(),
)

/** Where rows are locked one by one, the person is locked from now on. */
async function isThere(trx: Kysely<Tables>, { locksRows }: Engine, id: number): Promise<boolean> {
  const [person] = await (locksRows ? lockPerson : findPerson)(trx, id)
  return person !== undefined
}
