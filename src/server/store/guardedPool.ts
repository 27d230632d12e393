import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { rethrow, type UnavailabilityOf } from './storeUnavailable.ts'
import { toBinding } from './toBinding.ts'

/** The pool as Kysely uses it, with a guard around every parameter and every failure. */
export function guardedPool(pool: Pool): PostgresPool {
  // The pool has let go of the connection already; the call that needs one makes a new one or says why it cannot.
  pool.on('error', () => undefined)
  return {
    connect: () => onPostgres(async () => new GuardedClient(await pool.connect())),
    end: () => pool.end(),
  }
}

class GuardedClient implements PostgresPoolClient {
  readonly #client: PoolClient
  #isBroken = false

  constructor(client: PoolClient) {
    this.#client = client
    client.on('error', this.#breaks)
  }

  query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query(text: unknown, parameters: readonly unknown[] = []): unknown {
    return onPostgres(() => this.#client.query(String(text), parameters.map(storable)))
  }

  release() {
    this.#client.off('error', this.#breaks)
    this.#client.release(this.#isBroken)
  }

  /** Between two queries of one transaction; the next query then says so. */
  readonly #breaks = () => {
    this.#isBroken = true
  }
}

/** PostgreSQL has truth values of its own; everything else is guarded as it is for SQLite. */
function storable(value: unknown): unknown {
  return typeof value === 'boolean' ? value : toBinding(value)
}

/** @throws StoreUnavailable when PostgreSQL cannot do it at present; any other error as it is */
async function onPostgres<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    return rethrow(error, unavailabilityOf)
  }
}

/** By the codes of PostgreSQL (its manual, appendix A) and of Node's sockets. */
const unavailabilityOf: UnavailabilityOf = ({ code, message }) => {
  if (code === undefined) return lostConnection.test(String(message)) ? 'unreachable' : undefined
  const text = String(code)
  if (/^(40001|40P01|55P03|57014|53300)$/.test(text)) return 'busy'
  if (/^(53100|53200)$/.test(text)) return 'full'
  if (/^25006$/.test(text)) return 'readOnly'
  if (/^(08...|57P0.|58...|E[A-Z]+)$/.test(text)) return 'unreachable'
  return undefined
}

/** What the driver says without a code. */
const lostConnection = /^(Connection terminated|timeout exceeded when trying to connect|Client )/
