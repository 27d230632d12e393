import { Kysely } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { newDatabase, onPostgres } from '../databaseUnderTest.ts'
import { silentProxy } from '../postgresUnderTest/silentProxy.ts'
import { CommitInDoubt } from '../store/commitInDoubt.ts'
import { postgresEngine } from '../store/postgresEngine.ts'
import { StoreUnavailable } from '../store/storeUnavailable.ts'
import type { Tables } from '../store/tables.ts'

/** Longer than any statement of these tests takes while PostgreSQL answers. */
const silentMilliseconds = 3000

const read = (db: Kysely<Tables>) => db.selectFrom('sites').select('name').execute()
const add = (db: Kysely<Tables>) => db.insertInto('sites').values({ name: 'Lost' }).execute()

/** Work that begins while PostgreSQL answers, each on a connection of its own, and goes on when it is silent. */
const works: Record<string, (db: Kysely<Tables>, silence: () => Promise<void>) => Promise<void>> = {
  read: (db, silence) =>
    db.connection().execute(async (one) => {
      await read(one)
      await silence()
      await read(one)
    }),
  change: (db, silence) =>
    db.connection().execute(async (one) => {
      await read(one)
      await silence()
      await add(one)
    }),
  commit: (db, silence) =>
    db.transaction().execute(async (trx) => {
      await add(trx)
      await silence()
    }),
  transaction: (db, silence) =>
    db.transaction().execute(async (trx) => {
      await add(trx)
      await silence()
      await read(trx)
    }),
}

async function begun() {
  const proxy = await silentProxy(await newDatabase(true))
  const db = new Kysely<Tables>({
    dialect: postgresEngine(proxy.url, { silentMilliseconds }).dialect,
  })
  let goOn = () => {}
  const silent = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const failures: Promise<[string, unknown]>[] = []
  const ready = Object.entries(works).map(
    ([name, work]) =>
      new Promise<void>((resolve, reject) => {
        const silence = () => {
          resolve()
          return silent
        }
        const done = work(db, silence)
        done.catch(reject)
        failures.push(
          done.then(
            () => [name, undefined],
            (error: unknown) => [name, error],
          ),
        )
      }),
  )
  await Promise.all(ready)
  proxy.fallSilent()
  goOn()
  return { proxy, db, failures: async () => Object.fromEntries(await Promise.all(failures)) }
}

test.runIf(onPostgres)(
  'a PostgreSQL that falls silent is given up: reads may be repeated, what was being stored is in doubt, and later calls are answered',
  async () => {
    const { proxy, db, failures } = await begun()
    onTestFinished(() => db.destroy())
    expect(await failures()).toEqual({
      read: expect.objectContaining({ reason: 'unreachable' }),
      change: expect.any(CommitInDoubt),
      commit: expect.any(CommitInDoubt),
      transaction: expect.any(StoreUnavailable),
    })
    proxy.comeBack()
    expect(await read(db)).not.toContainEqual({ name: 'Lost' })
  },
)

test.runIf(onPostgres)('a server can end while PostgreSQL is silent', async () => {
  const { db, failures } = await begun()
  const ended = db.destroy()
  expect(Object.keys(await failures())).toEqual(Object.keys(works))
  await expect(ended).resolves.toBeUndefined()
})
