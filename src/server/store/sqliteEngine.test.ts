import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CompiledQuery, Kysely } from 'kysely'
import Database from 'libsql'
import { expect, onTestFinished, test } from 'vitest'
import { newFolder } from '../newFolder.ts'
import { samplePeople } from '../sample/samplePeople.ts'
import { openStore } from './openStore.ts'
import { sqliteEngine } from './sqliteEngine.ts'
import { StoreUnavailable } from './storeUnavailable.ts'
import { byAda } from './suite/queries.ts'
import type { Tables } from './tables.ts'

const draft = {
  label: 'work',
  channel: 'email',
  value: 'h.tanner@example.org',
  integration: false,
} as const

async function newStore() {
  const file = join(await newFolder(), 'contacts.db')
  const engine = sqliteEngine(file, { busyMilliseconds: 20 })
  return { file, store: await openStore(engine, { firstPeople: samplePeople, now: Date.now }) }
}

test('when another process has kept the database busy for too long, the write after that works at once', async () => {
  const { file, store } = await newStore()
  onTestFinished(() => store.close())
  const other = new Database(file)
  onTestFinished(() => void other.close())
  other.exec('begin immediate')
  await expect(store.contacts.create(byAda(3), draft)).rejects.toThrow(StoreUnavailable)
  await expect(store.contacts.removeAll(byAda(3), () => undefined)).rejects.toThrow(
    StoreUnavailable,
  )
  other.exec('commit')
  expect(await store.contacts.create(byAda(3), draft)).toMatchObject({ kind: 'created' })
  expect(await store.contacts.removeAll(byAda(3), () => undefined)).toBe(true)
})

test('when another process has kept the database busy for too long for a token and an import, every write after that is stored', async () => {
  const { file, store } = await newStore()
  onTestFinished(() => store.close())
  const other = new Database(file)
  onTestFinished(() => void other.close())
  const token = { name: 'Ada', role: 'agent', hash: 'a'.repeat(64) } as const
  other.exec('begin immediate')
  for (const write of [
    () => store.tokens.add(token),
    () => store.tokens.revoke('Noor'),
    () => store.importJobs.begin('import'),
  ]) {
    await expect(write()).rejects.toThrow(StoreUnavailable)
  }
  other.exec('commit')
  expect(await store.contacts.create(byAda(3), draft)).toMatchObject({ kind: 'created' })
  expect(await store.tokens.add(token)).toBe(true)
  expect(await store.importJobs.begin('import')).toBe(1)
  const stored = `select (select count(*) from contacts where value = ?) as contacts,
    (select count(*) from access_tokens) as tokens, (select count(*) from import_jobs) as jobs`
  expect(other.prepare(stored).all([draft.value])).toEqual([{ contacts: 1, tokens: 1, jobs: 1 }])
})

test('an import is read in while another process writes, without waiting for it', async () => {
  const { file, store } = await newStore()
  onTestFinished(() => store.close())
  const other = new Database(file)
  onTestFinished(() => void other.close())
  other.exec('begin immediate')
  const line = { file: 'people', line: 2, message: 'Name can’t be blank' } as const
  const read = store.bulk.stage(async (staging) => {
    await staging.addBadLines([line])
    const pages = []
    for await (const page of staging.badLines()) pages.push(page)
    return pages.flat()
  })
  expect(await read).toEqual([line])
})

test('a database that was closed is one file, which can be copied', async () => {
  const { file, store } = await newStore()
  await store.contacts.create(byAda(3), draft)
  expect((await stat(`${file}-wal`)).size).toBeGreaterThan(0)
  await store.close()
  const left = await stat(`${file}-wal`).catch(() => ({ size: 0 }))
  expect(left.size).toBe(0)
})

test('what is written moves into the database a few pages at a time, as everybody waits meanwhile', async () => {
  const { file, store } = await newStore()
  await store.close()
  const opened = await openStore(sqliteEngine(file), { firstPeople: samplePeople, now: Date.now })
  onTestFinished(() => opened.close())
  for (let times = 0; times < 300; times += 1) await opened.contacts.create(byAda(3), draft)
  const pages = (await stat(`${file}-wal`)).size / 4096
  expect(pages).toBeGreaterThan(100)
  expect(pages).toBeLessThan(400)
})

test('the same query answers for what it is asked, whether it is awaited or not, also when others write in between', async () => {
  const { file, store } = await newStore()
  onTestFinished(() => store.close())
  const engine = sqliteEngine(file)
  const db = new Kysely<Tables>({ dialect: engine.dialect })
  onTestFinished(() => db.destroy())
  const nameOf = (id: number) => CompiledQuery.raw('select name from people where id = ?', [id])
  const awaited = async (id: number) => (await db.executeQuery(nameOf(id))).rows[0]
  const atOnce = (id: number) => engine.readSync?.(nameOf(id))
  const write = (name: string) =>
    db.updateTable('people').set({ name }).where('id', '=', 2).execute()
  for (const name of ['Ada', 'Noor', 'Zoë']) {
    await write(name)
    expect([await awaited(2), atOnce(2)]).toEqual([{ name }, { name }])
    expect([atOnce(1), await awaited(3), atOnce(3)]).not.toContainEqual({ name })
    expect([atOnce(1_000_000), await awaited(1_000_000)]).toEqual([undefined, undefined])
    expect(await awaited(1)).toEqual(atOnce(1))
  }
})

test('a query that fails at once says so, and is answered when it can be', async () => {
  const { file, store } = await newStore()
  onTestFinished(() => store.close())
  const engine = sqliteEngine(file)
  const query = (value: unknown) => CompiledQuery.raw('select ? as given', [value])
  expect(() => engine.readSync?.(query('\ud800'))).toThrow()
  expect(engine.readSync?.(query(true))).toEqual({ given: 1 })
})
