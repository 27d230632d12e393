import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  sql,
  type TransactionSettings,
} from 'kysely'
import Database from 'libsql'
import type { Engine } from './engine.ts'
import { toBinding } from './toBinding.ts'

type LibsqlDatabase = InstanceType<typeof Database>

const busyMilliseconds = 5000

/**
 * SQLite in one file, which is made with its folder (open to its owner only) where it is missing.
 *
 * A write that was answered is on disk: write-ahead log with `synchronous=FULL`. Several servers may share the file:
 * they wait for each other up to five seconds.
 *
 * @param file a path, or `:memory:`
 * @throws when the file cannot be opened, or is no database
 */
export function sqliteEngine(file: string): Engine {
  const database = openDatabase(file)
  const plain = new SqliteDialect({ database: guarded(database) })
  return {
    dialect: {
      createAdapter: () => new TransactionalSqliteAdapter(),
      createDriver: () => new ImmediateSqliteDriver(database),
      createIntrospector: (db) => plain.createIntrospector(db),
      createQueryCompiler: () => plain.createQueryCompiler(),
    },
    bytewiseText: sql`text`,
    numbersItsRows: (id) => id.primaryKey().autoIncrement(),
  }
}

function openDatabase(file: string): LibsqlDatabase {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const database = new Database(file)
  database.pragma(`busy_timeout = ${busyMilliseconds}`)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
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

  constructor(database: LibsqlDatabase) {
    super({ database: guarded(database) })
    this.#database = database
  }

  /**
   * A writing transaction takes the write lock when it begins: one that reads first and writes later would fail,
   * instead of waiting, when another server has written in between.
   */
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(begin))
  }

  /** On a full disk SQLite has rolled back by itself, and a second rollback would hide the first error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}

function guarded(database: LibsqlDatabase): SqliteDatabase {
  return {
    close: () => void database.close(),
    prepare(sql) {
      const statement = database.prepare(sql)
      return {
        reader: statement.reader,
        all: (parameters) => statement.all(parameters.map(toBinding)),
        run: (parameters) => statement.run(parameters.map(toBinding)),
        iterate: (parameters) => statement.iterate(parameters.map(toBinding)),
      }
    },
  }
}
