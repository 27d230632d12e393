import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { CommitInDoubt } from './commitInDoubt.ts'
import { rethrow, StoreUnavailable, type UnavailabilityOf } from './storeUnavailable.ts'
import { toBinding } from './toBinding.ts'
import { followStatements } from './unlimitedStatements.ts'

/**
 * The pool as Kysely uses it, with a guard around every parameter and every failure.
 *
 * @param silentMilliseconds after which a connection is given up that says nothing to a statement; longer than PostgreSQL
 * itself lets one run
 */
export function guardedPool(pool: Pool, silentMilliseconds: number): PostgresPool {
  // The pool has let go of the connection already; the call that needs one makes a new one or says why it cannot.
  pool.on('error', () => undefined)
  let inUse = 0
  pool.on('acquire', () => {
    inUse += 1
  })
  pool.on('release', () => {
    inUse -= 1
  })
  // Who waits in vain for a connection hears the same when others have all of them, and when none can be made.
  const whyNoConnection: UnavailabilityOf = (error) => {
    if (error.message !== noneToHave) return unavailabilityOf(error)
    return inUse < pool.options.max ? 'unreachable' : 'busy'
  }
  return {
    connect: () =>
      onPostgres(
        async () => new GuardedClient(await pool.connect(), silentMilliseconds),
        whyNoConnection,
      ),
    end: () => pool.end(),
  }
}

class GuardedClient implements PostgresPoolClient {
  readonly #client: PoolClient
  readonly #silentMilliseconds: number
  readonly #statements = followStatements()
  #isBroken = false
  #failure: StoreUnavailable | undefined
  #transaction: TransactionState = 'none'

  constructor(client: PoolClient, silentMilliseconds: number) {
    this.#client = client
    this.#silentMilliseconds = silentMilliseconds
    client.on('error', this.#breaks)
  }

  query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query(text: unknown, parameters: readonly unknown[] = []): unknown {
    return this.#run(String(text), parameters.map(storable))
  }

  async #run(statement: string, parameters: unknown[]): Promise<unknown> {
    // A statement would wait for the one that was given up.
    if (this.#failure) return afterFailure(statement, this.#failure)
    const isStoring = storesNow(statement, this.#transaction)
    this.#transaction = transactionAfter(statement, this.#transaction)
    const query_timeout = this.#statements.isUnlimited(statement) ? 0 : this.#silentMilliseconds
    const query = { text: statement, values: parameters, query_timeout }
    try {
      return await onPostgres(() => this.#client.query(query))
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || error.reason !== 'unreachable') throw error
      this.#isBroken = true
      this.#failure = error
      if (isStoring) throw new CommitInDoubt(error)
      return afterFailure(statement, error)
    }
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

/** PostgreSQL rolls back what breaks off, and the error that it broke off with is the one to tell. */
function afterFailure(statement: string, failure: StoreUnavailable): unknown {
  if (statement === 'rollback') return { command: 'ROLLBACK', rowCount: 0, rows: [] }
  throw failure
}

type TransactionState = 'none' | 'reading' | 'writing'

function transactionAfter(statement: string, state: TransactionState): TransactionState {
  if (/^(begin|start transaction)/.test(statement)) {
    return statement.includes('read only') ? 'reading' : 'writing'
  }
  return /^(commit|rollback)$/.test(statement) ? 'none' : state
}

/** Whether a statement makes a change last: the end of a writing transaction, or a change outside of one. */
function storesNow(statement: string, state: TransactionState): boolean {
  if (state === 'none') return /^(insert|update|delete)\b/.test(statement)
  return state === 'writing' && statement === 'commit'
}

/** PostgreSQL has truth values of its own; everything else is guarded as it is for SQLite. */
function storable(value: unknown): unknown {
  return typeof value === 'boolean' ? value : toBinding(value)
}

/** @throws StoreUnavailable when PostgreSQL cannot do it at present; any other error as it is */
async function onPostgres<Result>(
  run: () => Promise<Result>,
  reasonOf: UnavailabilityOf = unavailabilityOf,
): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    return rethrow(error, reasonOf)
  }
}

/** By the codes of PostgreSQL (its manual, appendix A) and of Node's sockets. */
const unavailabilityOf: UnavailabilityOf = ({ code, message }) => {
  if (code === undefined) return lostConnection.test(String(message)) ? 'unreachable' : undefined
  const text = String(code)
  if (/^(40001|40P01|55P03|57014|53300)$/.test(text)) return 'busy'
  if (/^(53100|53200)$/.test(text)) return 'full'
  if (/^25006$/.test(text)) return 'readOnly'
  if (/^(08...|25P03|57P0.|58...|E[A-Z]+)$/.test(text)) return 'unreachable'
  return undefined
}

/** What the pool says, without a code, to who has waited in vain for one of its connections. */
const noneToHave = 'timeout exceeded when trying to connect'

/** What the driver says without a code. */
const lostConnection = /^(Connection terminated|Query read timeout|Client )/
