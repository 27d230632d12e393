import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Runs several reads on the database as it is at one moment, without holding up writers. */
export function inSnapshot<Result>(
  db: Kysely<Tables>,
  read: (snapshot: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  return db
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute(read)
}
