import type { SqliteDatabase } from 'kysely'
import type Database from 'libsql'
import { keptStatements } from './keptStatements.ts'
import { onSqlite } from './sqliteUnavailability.ts'
import { toBinding } from './toBinding.ts'

export type LibsqlDatabase = InstanceType<typeof Database>

/**
 * The database as Kysely uses it, with a guard around every parameter and every failure.
 *
 * @param onChange is told of every statement that may change what is stored, before it runs
 */
export function guarded(
  database: LibsqlDatabase,
  onChange: () => void = () => undefined,
): SqliteDatabase {
  const { prepare, forget } = keptStatements((sql) => {
    const statement = onSqlite(() => database.prepare(sql))
    const mayChange = !isRead(sql)
    const run = <Result>(work: () => Result): Result => {
      if (mayChange) onChange()
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

/** Values are parameters, so no word of somebody's stands in a statement. */
function isRead(sql: string): boolean {
  return /^\s*(select|with)\b/i.test(sql) && !/\b(insert|update|delete|replace)\b/i.test(sql)
}
