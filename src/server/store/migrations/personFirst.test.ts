import { Kysely, sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { readDatabase } from '../../settings/readDatabase.ts'
import { openEngine } from '../openEngine.ts'
import { openStore } from '../openStore.ts'
import { byAda, latestFirst } from '../suite/queries.ts'
import type { Tables } from '../tables.ts'
import { releasedDatabase } from './releasedDatabase.ts'

const at = '2026-11-23T08:00:00.000Z'
const gone = { id: 13, label: 'work', channel: 'email', value: 'z@x', integration: false } as const

test('changes keep their numbers, and each person’s go on from there; a create is remembered whose contact has gone', async () => {
  const url = await releasedDatabase('0003_imports')
  const after = JSON.stringify(gone)
  await write(url, [
    sql`insert into audit_entries (id, person_id, contact_id, action, by_name, at, before, after)
      values (41, 8, 13, 'created', 'Ada', ${at}, null, ${after}),
        (42, 8, 13, 'deleted', 'Ada', ${at}, ${after}, null)`,
    sql`insert into remembered_creates (key, fingerprint, contact, created_at)
      values ('key of what has gone', 'a print', ${after}, ${at}),
        ('key of nobody', 'a print', ${after.replace('13', '99')}, ${at})`,
  ])
  const now = () => Date.parse('2026-11-23T12:00:00Z')
  const store = await openStore(openEngine(readDatabase(url)), { firstPeople: () => [], now })
  onTestFinished(() => store.close())
  const numbers = async (person: number) =>
    (await store.audit.list(person, latestFirst))?.rows.map(({ id, action }) => [id, action])
  const { id: _, ...draft } = gone
  const again = { key: 'key of what has gone', fingerprint: 'a print' }
  expect(await store.contacts.create(byAda(8), draft, again)).toEqual({
    kind: 'repeated',
    contact: gone,
  })
  for (const person of [7, 8]) await store.contacts.create(byAda(person), draft)
  expect(await numbers(7)).toEqual([[1, 'created']])
  expect(await numbers(8)).toEqual([
    [43, 'created'],
    [42, 'deleted'],
    [41, 'created'],
  ])
})

async function write(url: string, statements: ReturnType<typeof sql>[]): Promise<void> {
  const db = new Kysely<Tables>({ dialect: openEngine(readDatabase(url)).dialect })
  try {
    for (const statement of statements) await statement.execute(db)
  } finally {
    await db.destroy()
  }
}
