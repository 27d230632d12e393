import type { SqliteDatabase } from 'kysely'
import type Database from 'libsql'
import { onSqlite } from './sqliteUnavailability.ts'
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
      const statement = onSqlite(() => database.prepare(sql))
      return {
        reader: statement.reader,
        all: (parameters) => onSqlite(() => statement.all(parameters.map(toBinding))),
        run: (parameters) => onSqlite(() => statement.run(parameters.map(toBinding))),
        iterate: (parameters) => statement.iterate(parameters.map(toBinding)),
      }
    },
  }
}
