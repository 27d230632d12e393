import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

interface Change<Result> {
  /** Whether any contact of the person is different now: then the version of the list goes up. */
  changed: boolean
  result: Result
}

/**
 * Runs one write to a person's contacts in a transaction. Writes to the same person wait for each other, so what `write`
 * reads stays true until it has written.
 *
 * @param write is given the version of the list as it is before the write
 * @returns what `write` returned, or `undefined` when there is no such person
 */
export function changeContacts<Result>(
  db: Kysely<Tables>,
  personId: number,
  write: (trx: Kysely<Tables>, version: number) => Promise<Change<Result>>,
): Promise<Result | undefined> {
  return db.transaction().execute(async (trx) => {
    const version = await lockPerson(trx, personId)
    if (version === undefined) return undefined
    const { changed, result } = await write(trx, version)
    if (changed) await setVersion(trx, personId, version + 1)
    return result
  })
}

/** An update that changes nothing takes the row's lock on every engine, without words that only some understand. */
async function lockPerson(trx: Kysely<Tables>, personId: number): Promise<number | undefined> {
  const person = await trx
    .updateTable('people')
    .set({ contacts_version: sql`contacts_version` })
    .where('id', '=', personId)
    .returning('contacts_version')
    .executeTakeFirst()
  return person?.contacts_version
}

function setVersion(trx: Kysely<Tables>, personId: number, version: number) {
  return trx
    .updateTable('people')
    .set({ contacts_version: version })
    .where('id', '=', personId)
    .execute()
}
