import { type Kysely, sql } from 'kysely'
import { Pool, types } from 'pg'
import type { Engine } from './engine.ts'
import { guardedPool } from './guardedPool.ts'
import { PatientPostgresDialect } from './postgresDialect.ts'
import { postgresSearchIndex } from './search/postgresSearchIndex.ts'
import type { Tables } from './tables.ts'

/** At most so many connections at once, and milliseconds until a call gives up: `connecting` also waits for a free one. */
const limits = {
  connections: 10,
  connecting: 5000,
  locked: 5000,
  running: 30_000,
  silent: 35_000,
  idleInTransaction: 60_000,
}

/**
 * PostgreSQL, through a pool of connections. Several servers may work on the same database. The first call connects.
 *
 * @param url `postgres://USER:PASSWORD@HOST:PORT/DATABASE`
 * @param silentMilliseconds after which a connection is given up that says nothing to a statement
 * @param connectingMilliseconds after which a call gives up that has no connection
 */
export function postgresEngine(
  url: string,
  { silentMilliseconds = limits.silent, connectingMilliseconds = limits.connecting } = {},
): Engine {
  const pool = new Pool({
    connectionString: url,
    application_name: 'people-contacts',
    max: limits.connections,
    connectionTimeoutMillis: connectingMilliseconds,
    lock_timeout: limits.locked,
    statement_timeout: limits.running,
    idle_in_transaction_session_timeout: limits.idleInTransaction,
    // Compiling takes longer than any of our statements, and is begun by what they are guessed to cost.
    options: '-c jit=off',
    keepAlive: true,
    types: { getTypeParser },
  })
  return {
    dialect: new PatientPostgresDialect({ pool: guardedPool(pool, silentMilliseconds) }),
    bytewiseText: sql`text collate "C"`,
    wholeNumber: 'bigint',
    numbersItsRows: (id) => id.primaryKey().generatedByDefaultAsIdentity(),
    continueNumbers,
    serversShare: true,
    arrayOfRows: (columns) => sql`json_agg(json_build_array(${sql.join(columns)}))::text`,
    locksRows: true,
    search: postgresSearchIndex,
    state: () => undefined,
    readSync: undefined,
    // PostgreSQL lets transactions that end at the same time wait for the disk together.
    write: (db, work) => db.transaction().execute(work),
    onOneConnection: (db, work) => db.connection().execute(work),
  }
}

/** Whole numbers arrive as numbers: those that are stored are no larger than a number can hold. */
const getTypeParser: typeof types.getTypeParser = (id, format) =>
  id === types.builtins.INT8 ? Number : types.getTypeParser(id, format)

/** A number that was given by hand does not count for the next one, unlike in SQLite. */
async function continueNumbers(db: Kysely<Tables>, table: keyof Tables): Promise<void> {
  await sql`
    select setval(
      pg_get_serial_sequence(${table}, 'id'),
      (select coalesce(max(id), 0) + 1 from ${sql.table(table)}),
      false
    )`.execute(db)
}
