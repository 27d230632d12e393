import { expect, onTestFinished, test } from 'vitest'
import { newDatabase, onPostgres } from '../databaseUnderTest.ts'
import { samplePeople } from '../sample/samplePeople.ts'
import { readDatabase } from '../settings/readDatabase.ts'
import { openEngine } from './openEngine.ts'
import { openStore, type StoreOptions } from './openStore.ts'
import { byAda, byName, byRank } from './suite/queries.ts'

const options: StoreOptions = { firstPeople: samplePeople, now: Date.now }
const draft = {
  label: 'work',
  channel: 'email',
  value: 'h.tanner@example.org',
  integration: false,
} as const

const connect = (url: string, given = options) => openStore(openEngine(readDatabase(url)), given)

async function open(url: string, given = options) {
  const store = await connect(url, given)
  onTestFinished(() => store.close())
  return store
}

test('what was written is there after a restart, and the first people come only once', async () => {
  const url = await newDatabase()
  const before = await connect(url)
  await before.contacts.removeAll(byAda(1), () => undefined)
  const repeatable = { key: 'k', fingerprint: 'f' }
  const made = await before.contacts.create(byAda(1), draft, repeatable)
  await before.close()
  const after = await open(url)
  expect(await after.contacts.list(1, byRank)).toMatchObject({ rows: [draft], total: 1 })
  expect(await after.contacts.create(byAda(1), draft, repeatable)).toEqual({
    ...made,
    kind: 'repeated',
  })
  expect((await after.people.list(byName)).total).toBe(samplePeople().length)
})

test('a database that started with nobody stays so', async () => {
  const url = await newDatabase()
  await (await connect(url, { ...options, firstPeople: () => [] })).close()
  expect((await (await open(url)).people.list(byName)).total).toBe(0)
})

test.runIf(onPostgres)(
  'of two servers that start on a new database at once, one brings the first people',
  async () => {
    const url = await newDatabase()
    const stores = await Promise.all([open(url), open(url)])
    for (const store of stores) {
      expect((await store.people.list(byName)).total).toBe(samplePeople().length)
      expect(await store.contacts.list(1, byRank)).toMatchObject({ total: 2 })
    }
  },
)
