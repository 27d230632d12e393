import { Kysely } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { newDatabase } from '../../databaseUnderTest.ts'
import { readDatabase } from '../../settings/readDatabase.ts'
import { migrate } from '../migrate.ts'
import { openEngine } from '../openEngine.ts'
import { openStore } from '../openStore.ts'
import { byAda, byName, byRank } from '../suite/queries.ts'
import type { Tables } from '../tables.ts'
import { migrationsFor } from './migrations.ts'
import { releasedData } from './releasedData.ts'

const released = Object.keys(migrationsFor(openEngine({ engine: 'sqlite', file: ':memory:' })))

/** Opens a database as one version left it. */
async function databaseOf(version: string): Promise<string> {
  const url = await newDatabase()
  const engine = openEngine(readDatabase(url))
  const db = new Kysely<Tables>({ dialect: engine.dialect })
  await migrate(db, engine, version)
  for (const [table, rows] of releasedData) await db.insertInto(table).values(rows).execute()
  for (const table of ['people', 'contacts'] as const) await engine.continueNumbers(db, table)
  await db.destroy()
  return url
}

describe.each(released)('a database of the version that ended with %s', (version) => {
  test('keeps its people, contacts and remembered creates, and goes on from there', async () => {
    const engine = openEngine(readDatabase(await databaseOf(version)))
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

  test('has the same tables afterwards as a new one', async () => {
    const [old, fresh] = [await databaseOf(version), await newDatabase()]
    const [ofOld, ofFresh] = await Promise.all([tablesOf(old), tablesOf(fresh)])
    expect(ofOld).toEqual(ofFresh)
  })
})

async function tablesOf(url: string) {
  const engine = openEngine(readDatabase(url))
  const store = await openStore(engine, { firstPeople: () => [], now: Date.now })
  await store.close()
  const db = new Kysely<Tables>({ dialect: openEngine(readDatabase(url)).dialect })
  onTestFinished(() => db.destroy())
  const tables = await db.introspection.getTables()
  return tables.toSorted((one, other) => (one.name < other.name ? -1 : 1))
}
