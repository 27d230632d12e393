import type { SqliteDatabase } from 'kysely'
import type Database from 'libsql'
import { keptStatements } from './keptStatements.ts'
import { onSqlite } from './sqliteUnavailability.ts'
import { toBinding } from './toBinding.ts'

export type LibsqlDatabase = InstanceType<typeof Database>

/** The database as Kysely uses it, with a guard around every parameter and every failure. */
export function guarded(database: LibsqlDatabase): SqliteDatabase {
  const { prepare, forget } = keptStatements((sql) => {
    const statement = onSqlite(() => database.prepare(sql))
    const run = <Result>(work: () => Result): Result => {
      try {
        return onSqlite(work)
      } catch (error) {
        forget(sql)
        throw error
      }
    }
    return {
      reader: statement.reader,
      all: (parameters: readonly unknown[]) => run(() => statement.all(parameters.map(toBinding))),
      run: (parameters: readonly unknown[]) => run(() => statement.run(parameters.map(toBinding))),
      // Others may run the same statement between two rows.
      iterate: (parameters: readonly unknown[]) =>
        database.prepare(sql).iterate(parameters.map(toBinding)),
    }
  })
  return {
    // SQLite would do this by itself when its last connection ends, but libsql does not end it at once.
    close() {
      try {
        database.pragma('wal_checkpoint(TRUNCATE)')
      } finally {
        database.close()
      }
    },
    prepare,
  }
}
