import { describe, expect, onTestFinished, test } from 'vitest'
import { newDatabase, onPostgres } from '../../databaseUnderTest.ts'
import { readDatabase } from '../../settings/readDatabase.ts'
import { openEngine } from '../openEngine.ts'
import { openStore } from '../openStore.ts'
import { byAda, byName, byRank } from '../suite/queries.ts'
import { migrationsFor } from './migrations.ts'
import { released, releasedDatabase } from './releasedDatabase.ts'
import { schemaOf } from './schemaOf.ts'

const steps = Object.keys(migrationsFor(openEngine({ engine: 'sqlite', file: ':memory:' })))

describe.each(steps)('a database of the version that ended with %s', (version) => {
  test('keeps its people, contacts and remembered creates, and goes on from there', async () => {
    const engine = openEngine(readDatabase(await releasedDatabase(version)))
    const now = () => Date.parse('2026-11-23T12:00:00Z')
    const store = await openStore(engine, { firstPeople: () => [], now })
    onTestFinished(() => store.close())
    const people = await store.people.list(byName)
    expect(people.rows).toMatchObject([
      { id: 7, name: 'Ágnes Kovács', manager: null, vip: true, site: { name: 'Szeged' } },
      { id: 8, name: 'Zoë Baker', manager: { id: 7, name: 'Ágnes Kovács' }, disabled: true },
    ])
    const contacts = await store.contacts.list(7, byRank)
    expect(contacts?.rows).toEqual([
      { id: 12, label: 'work', channel: 'telephone', value: '+36 1 555', integration: true },
      { id: 11, label: 'personal', channel: 'email', value: 'ági@example.hu', integration: false },
    ])
    const draft = { label: 'work', channel: 'email', value: 'z@x', integration: false } as const
    const once = { key: 'a key', fingerprint: 'a print' }
    expect(await store.contacts.create(byAda(7), draft, once)).toMatchObject({ kind: 'repeated' })
    const made = await store.contacts.create(byAda(8), draft)
    expect(made).toMatchObject({ kind: 'created', contact: { id: 13 } })
  })

  test('has the same tables, constraints and indexes afterwards as a new one', async () => {
    const [old, fresh] = [await releasedDatabase(version), await newDatabase()]
    for (const url of [old, fresh]) await openAndClose(url)
    expect(await schemaOf(old)).toEqual(await schemaOf(fresh))
  })

  test.runIf(onPostgres)('is made by the same step as when it was frozen', async () => {
    const made = await schemaOf(await releasedDatabase(version))
    const frozen = await released(`${version.slice(0, 4)}.postgres.txt`)
    expect(`${made.join('\n')}\n`).toBe(frozen)
  })
})

async function openAndClose(url: string): Promise<void> {
  const engine = openEngine(readDatabase(url))
  const store = await openStore(engine, { firstPeople: () => [], now: Date.now })
  await store.close()
}
