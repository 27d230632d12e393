import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { Kysely, sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { newDatabase, newEngine, onPostgres } from '../databaseUnderTest.ts'
import { migrate } from './migrate.ts'
import { openStore } from './openStore.ts'
import { postgresEngine } from './postgresEngine.ts'
import type { SearchIndex } from './search/searchIndex.ts'
import type { Tables } from './tables.ts'

test.runIf(onPostgres)('PostgreSQL compiles no statement, however dear it looks', async () => {
  const db = new Kysely<Tables>({ dialect: (await newEngine()).dialect })
  onTestFinished(() => db.destroy())
  const { rows } = await sql`show jit`.execute(db)
  expect(rows).toEqual([{ jit: 'off' }])
})

const limitsOn = async (db: Kysely<Tables>) =>
  (
    await sql`select current_setting('statement_timeout') as statement,
      current_setting('lock_timeout') as lock`.execute(db)
  ).rows

test.runIf(onPostgres)(
  'bringing a large PostgreSQL database up to date may take long, and nothing else may',
  async () => {
    const engine = await newEngine()
    const during: unknown[] = []
    const search: SearchIndex = {
      ...engine.search,
      async create(trx) {
        during.push(...(await limitsOn(trx)))
        await engine.search.create(trx)
      },
    }
    const db = new Kysely<Tables>({ dialect: engine.dialect })
    onTestFinished(() => db.destroy())
    await migrate(db, { ...engine, search })
    expect(during).toEqual([{ statement: '0', lock: '0' }])
    expect(await limitsOn(db)).toEqual([{ statement: '30s', lock: '5s' }])
  },
)

test.runIf(onPostgres)(
  'who finds all connections to PostgreSQL in use is told that it is busy, and not that it is away',
  async () => {
    const engine = postgresEngine(await newDatabase(true), { connectingMilliseconds: 1000 })
    const store = await openStore(engine, { firstPeople: () => [], now: Date.now })
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    onTestFinished(() => {
      release()
      return store.close()
    })
    const exports: Promise<void>[] = []
    const begun = Array.from(
      { length: 10 },
      () =>
        new Promise<void>((resolve, reject) => {
          const people = () => {
            resolve()
            return released
          }
          const done = store.bulk.readEverything({ people, contacts: () => released })
          done.catch(reject)
          exports.push(done)
        }),
    )
    await Promise.all(begun)
    await expect(store.people.find(1)).rejects.toMatchObject({ reason: 'busy' })
    release()
    await Promise.all(exports)
    expect(await store.people.find(1)).toMatchObject({ id: 1 })
  },
)

test('whoever waits for a connection to a PostgreSQL that says nothing is told that it is away, however many do', async () => {
  const silent = createServer((socket) => onTestFinished(() => void socket.destroy()))
  silent.listen(0, '127.0.0.1')
  await once(silent, 'listening')
  onTestFinished(() => void silent.close())
  const { port } = silent.address() as AddressInfo
  const url = `postgres://nobody@127.0.0.1:${port}/contacts`
  const db = new Kysely<Tables>({
    dialect: postgresEngine(url, { connectingMilliseconds: 300 }).dialect,
  })
  onTestFinished(() => db.destroy())
  const calls = Array.from({ length: 15 }, () => sql`select 1`.execute(db))
  for (const call of await Promise.allSettled(calls)) {
    expect(call).toMatchObject({ status: 'rejected', reason: { reason: 'unreachable' } })
  }
})
