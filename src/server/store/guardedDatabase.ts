import type { SqliteDatabase } from 'kysely'
import type Database from 'libsql'
import { keptStatements } from './keptStatements.ts'
import { onSqlite } from './sqliteUnavailability.ts'
import { toBinding } from './toBinding.ts'

export type LibsqlDatabase = InstanceType<typeof Database>

/** The database as Kysely uses it, with a guard around every parameter and every failure. */
export function guarded(database: LibsqlDatabase): SqliteDatabase {
  const { prepare, forget } = keptStatements(database)

  function run<Result>(sql: string, work: () => Result): Result {
    try {
      return onSqlite(work)
    } catch (error) {
      forget(sql)
      throw error
    }
  }

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
      const statement = onSqlite(() => prepare(sql))
      return {
        reader: statement.reader,
        all: (parameters) => run(sql, () => statement.all(parameters.map(toBinding))),
        run: (parameters) => run(sql, () => statement.run(parameters.map(toBinding))),
        // Others may run the same statement between two rows.
        iterate: (parameters) => database.prepare(sql).iterate(parameters.map(toBinding)),
      }
    },
  }
}
