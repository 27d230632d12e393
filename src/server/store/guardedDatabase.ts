import type { SqliteDatabase } from 'kysely'
import type Database from 'libsql'
import { stagingTables } from './bulk/stagingTables.ts'
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
    const needsLock = mayChange && !isSetting(sql) && !isStaging(sql)
    const run = <Result>(work: () => Result): Result => {
      if (mayChange) onChange()
      try {
        return onSqlite(() => (needsLock ? inTransaction(database, work) : work()))
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

/**
 * Runs a write alone in a transaction, unless it is in one already. Others are waited for by `begin immediate`, as SQLite
 * lets go of it: libsql does not reset a prepared statement that has waited in vain, and that makes every later commit fail.
 */
function inTransaction<Result>(database: LibsqlDatabase, write: () => Result): Result {
  if (database.inTransaction) return write()
  database.exec('begin immediate')
  try {
    const result = write()
    database.exec('commit')
    return result
  } catch (error) {
    // On a full disk SQLite has rolled back by itself.
    if (database.inTransaction) database.exec('rollback')
    throw error
  }
}

/** Values are parameters, so no word of somebody's stands in a statement. */
function isRead(sql: string): boolean {
  return /^\s*(select|with)\b/i.test(sql) && !/\b(insert|update|delete|replace)\b/i.test(sql)
}

/** A setting of this connection, which not every transaction would let through, such as one that can only read. */
function isSetting(sql: string): boolean {
  return /^\s*pragma\b/i.test(sql)
}

/** Only this connection has the tables of an import: nobody need be waited for, and none should wait meanwhile. */
function isStaging(sql: string): boolean {
  return stagingTables.some((table) => sql.includes(`"${table}`))
}
