import { setImmediate } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Write } from './engine.ts'
import type { Tables } from './tables.ts'

/** What of an SQLite connection takes part in a transaction. */
interface Connection {
  inTransaction: boolean
  exec: (statement: string) => unknown
}

/** A write that nobody has begun yet; each of its ends may come only when everything before it is on disk. */
interface Waiting {
  /** @returns tells the caller how it went */
  run: (trx: Kysely<Tables>) => Promise<() => void>
  fail: (error: unknown) => void
}

/** Who reads has to wait for the end of a group. */
const mostTogether = 200

/**
 * Lets writes that wait at the same time share one transaction, as waiting for the disk takes longer than all else. Each
 * has a savepoint of its own: one that fails leaves nothing behind and nobody else alone. What a write came to is told
 * when the transaction is on disk, a refusal too, since it may go by what another write has changed.
 *
 * When the transaction itself fails, as on a full disk, all writes in it fail and nothing has changed.
 */
export function groupCommit(connection: Connection): Write {
  const waiting: Waiting[] = []
  let isWriting = false

  async function writeAll(db: Kysely<Tables>) {
    isWriting = true
    while (waiting.length > 0) {
      // Calls that have arrived meanwhile are read first.
      await setImmediate()
      await writeTogether(db, waiting.splice(0, mostTogether))
    }
    isWriting = false
  }

  async function attempt<Result>(
    work: () => Promise<Result>,
  ): Promise<PromiseSettledResult<Result>> {
    connection.exec('savepoint one_write')
    try {
      const value = await work()
      connection.exec('release one_write')
      return { status: 'fulfilled', value }
    } catch (reason) {
      // SQLite may have rolled everything back by itself.
      if (!connection.inTransaction) throw reason
      connection.exec('rollback to one_write; release one_write')
      return { status: 'rejected', reason }
    }
  }

  return (db, work) =>
    new Promise((resolve, reject) => {
      const run = async (trx: Kysely<Tables>) => {
        const outcome = await attempt(() => work(trx))
        return () =>
          outcome.status === 'fulfilled' ? resolve(outcome.value) : reject(outcome.reason)
      }
      waiting.push({ run, fail: reject })
      if (!isWriting) void writeAll(db)
    })
}

async function writeTogether(db: Kysely<Tables>, writes: Waiting[]): Promise<void> {
  try {
    const ends = await db.transaction().execute(async (trx) => {
      const ended: (() => void)[] = []
      for (const { run } of writes) ended.push(await run(trx))
      return ended
    })
    for (const end of ends) end()
  } catch (error) {
    for (const { fail } of writes) fail(error)
  }
}
