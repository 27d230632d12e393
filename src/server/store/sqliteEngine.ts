import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  sql,
  type TransactionSettings,
} from 'kysely'
import Database from 'libsql'
import { databaseState } from './databaseState.ts'
import type { Engine } from './engine.ts'
import { firstRow } from './firstRow.ts'
import { groupCommit } from './groupCommit.ts'
import { guarded, type LibsqlDatabase } from './guardedDatabase.ts'
import { sqliteSearchIndex } from './search/sqliteSearchIndex.ts'
import { onSqlite } from './sqliteUnavailability.ts'

/**
 * SQLite in one file, which is made with its folder (open to its owner only) where it is missing.
 *
 * A write that was answered is on disk: write-ahead log with `synchronous=FULL`. Several processes may share the file, such
 * as a server and a command: they wait for each other, and closing the last one leaves a single file.
 *
 * @param file a path, or `:memory:`
 * @param busyMilliseconds how long a write waits for another process before it fails with `StoreUnavailable`
 * @throws when the file cannot be opened, or is no database
 */
export function sqliteEngine(file: string, { busyMilliseconds = 5000 } = {}): Engine {
  const database = openDatabase(file, busyMilliseconds)
  const { state, onChange } = databaseState(database)
  const guardedDatabase = guarded(database, onChange)
  const plain = new SqliteDialect({ database: guardedDatabase })
  return {
    dialect: {
      createAdapter: () => new TransactionalSqliteAdapter(),
      createDriver: () => new ImmediateSqliteDriver(database, guardedDatabase),
      createIntrospector: (db) => plain.createIntrospector(db),
      createQueryCompiler: () => plain.createQueryCompiler(),
    },
    bytewiseText: sql`text`,
    wholeNumber: 'integer',
    numbersItsRows: (id) => id.primaryKey().autoIncrement(),
    continueNumbers: async () => undefined,
    serversShare: false,
    arrayOfRows: (columns) => sql`json_group_array(json_array(${sql.join(columns)}))`,
    locksRows: false,
    search: sqliteSearchIndex,
    state,
    readSync: firstRow(database),
    write: groupCommit({
      get inTransaction() {
        return database.inTransaction
      },
      exec: (statement) => onSqlite(() => database.exec(statement)),
    }),
    // It has no other: taking it out of turn would keep everybody else waiting.
    onOneConnection: (db, work) => work(db),
  }
}

function openDatabase(file: string, busyMilliseconds: number): LibsqlDatabase {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const database = new Database(file)
  database.pragma(`busy_timeout = ${busyMilliseconds}`)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  // Everybody waits while pages move from the log into the database: a few at a time. SQLite's own 1,000 take 12 ms where a million people are stored.
  database.pragma('wal_autocheckpoint = 250')
  database.pragma('foreign_keys = ON')
  // Kibibytes: what is searched and written most stays in memory.
  database.pragma('cache_size = -16000')
  // What an import stages may be larger than memory; libsql would keep it there.
  database.pragma('temp_store = FILE')
  return database
}

/** Migrations run in one transaction: SQLite can, and so a start that is cut short leaves nothing half made. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  readonly #database: LibsqlDatabase

  constructor(database: LibsqlDatabase, guardedDatabase: SqliteDatabase) {
    super({ database: guardedDatabase })
    this.#database = database
  }

  /**
   * A writing transaction takes the write lock when it begins: one that reads first and writes later would fail,
   * instead of waiting, when another process has written in between.
   *
   * Not as a prepared statement: libsql does not reset one that has failed, and that makes every later commit fail.
   */
  override async beginTransaction(
    _connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    onSqlite(() => this.#database.exec(begin))
  }

  override async commitTransaction(): Promise<void> {
    onSqlite(() => this.#database.exec('commit'))
  }

  /** On a full disk SQLite has rolled back by itself, and a second rollback would hide the first error. */
  override async rollbackTransaction(): Promise<void> {
    if (this.#database.inTransaction) this.#database.exec('rollback')
  }
}
