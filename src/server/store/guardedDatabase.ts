import type { SqliteDatabase } from 'kysely'
import type Database from 'libsql'
import { StoreBusy } from './storeBusy.ts'
import { toBinding } from './toBinding.ts'

export type LibsqlDatabase = InstanceType<typeof Database>

/** The database as Kysely uses it, with a guard around every parameter and every failure. */
export function guarded(database: LibsqlDatabase): SqliteDatabase {
  return {
    // SQLite would do this by itself when its last connection ends, but libsql does not end it at once.
    close() {
      try {
        database.pragma('wal_checkpoint(TRUNCATE)')
      } finally {
        database.close()
      }
    },
    prepare(sql) {
      const statement = tellingBusy(() => database.prepare(sql))
      return {
        reader: statement.reader,
        all: (parameters) => tellingBusy(() => statement.all(parameters.map(toBinding))),
        run: (parameters) => tellingBusy(() => statement.run(parameters.map(toBinding))),
        iterate: (parameters) => statement.iterate(parameters.map(toBinding)),
      }
    },
  }
}

/** @throws StoreBusy when another connection keeps the database locked; any other error as it is */
export function tellingBusy<Result>(run: () => Result): Result {
  try {
    return run()
  } catch (cause) {
    const { code } = cause as { code?: unknown }
    if (String(code).startsWith('SQLITE_BUSY'))
      throw new StoreBusy('The database is locked', { cause })
    throw cause
  }
}
