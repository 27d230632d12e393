import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Kysely, sql } from 'kysely'
import Database from 'libsql'
import { expect, onTestFinished, test } from 'vitest'
import { samplePeople } from '../sample/samplePeople.ts'
import { openStore, type StoreOptions } from './openStore.ts'
import { sqliteEngine } from './sqliteEngine.ts'
import { byAda } from './suite/queries.ts'

const options: StoreOptions = { firstPeople: samplePeople, now: Date.now }
const draft = {
  label: 'work',
  channel: 'email',
  value: 'h.tanner@example.org',
  integration: false,
} as const

async function newFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'people-contacts-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, 'data', 'contacts.db')
}

async function open(file: string, given = options) {
  const store = await openStore(sqliteEngine(file), given)
  onTestFinished(() => store.close())
  return store
}

test('a write waits for another process that is writing to the same file', async () => {
  const file = await newFile()
  const store = await open(file)
  const other = spawn(process.execPath, ['--eval', holdTheLock, file], { cwd: process.cwd() })
  await once(other.stdout, 'data')
  expect(await store.contacts.create(byAda(3), draft)).toMatchObject({ kind: 'created' })
  expect(await store.people.find(3)).toMatchObject({ job_title: 'Written meanwhile' })
})

/** Takes the write lock, says so, and writes a quarter of a second later. */
const holdTheLock = `
  const database = new (require('libsql'))(process.argv[1])
  database.exec('begin immediate')
  console.log('locked')
  setTimeout(() => {
    database.exec("update people set job_title = 'Written meanwhile' where id = 3")
    database.exec('commit')
  }, 250)
`

test('a transaction that will write keeps other writers out from its beginning, a reading one does not', async () => {
  const file = await newFile()
  const db = new Kysely<unknown>({ dialect: sqliteEngine(file).dialect })
  onTestFinished(() => db.destroy())
  const other = new Database(file)
  onTestFinished(() => void other.close())
  const writing = db.transaction().execute(async (trx) => {
    await sql`select 1`.execute(trx)
    other.exec('create table late (id integer)')
  })
  await expect(writing).rejects.toThrow('locked')
  const reading = db.transaction().setAccessMode('read only')
  await reading.execute(async () => void other.exec('create table late (id integer)'))
})

test('a write that was answered survives a loss of power: SQLite waits for the disk', async () => {
  const { dialect } = sqliteEngine(await newFile())
  const db = new Kysely<unknown>({ dialect })
  onTestFinished(() => db.destroy())
  expect((await sql`pragma journal_mode`.execute(db)).rows).toEqual([{ journal_mode: 'wal' }])
  expect((await sql`pragma synchronous`.execute(db)).rows).toEqual([{ synchronous: 2 }])
  expect((await sql`pragma foreign_keys`.execute(db)).rows).toEqual([{ foreign_keys: 1 }])
})

test('a new folder is for its owner only', async () => {
  const file = await newFile()
  await open(file)
  expect((await stat(dirname(file))).mode & 0o777).toBe(0o700)
})

test('when a transaction fails and SQLite has rolled back by itself, the first error is the one told', async () => {
  const { dialect } = sqliteEngine(await newFile())
  const db = new Kysely<unknown>({ dialect })
  onTestFinished(() => db.destroy())
  const failing = db.transaction().execute(async (trx) => {
    await sql`rollback`.execute(trx)
    throw new Error('disk is full')
  })
  await expect(failing).rejects.toThrow('disk is full')
})

test('a database of a newer version is left alone', async () => {
  const file = await newFile()
  await (await openStore(sqliteEngine(file), options)).close()
  const database = new Database(file)
  database.exec("insert into kysely_migration values ('9999_later', '2030-01-01')")
  database.close()
  await expect(openStore(sqliteEngine(file), options)).rejects.toThrow('9999_later')
})

test('a file that is no database is refused, and left as it is', async () => {
  const file = await newFile()
  await mkdir(dirname(file))
  await writeFile(file, shoppingList)
  expect(() => sqliteEngine(file)).toThrow('file is not a database')
  expect(await readFile(file, 'utf8')).toBe(shoppingList)
})

const shoppingList = 'bread, milk, two new keyboards\n'.repeat(100)

test('temporary tables are on disk: what an import stages may be larger than memory', async () => {
  const db = new Kysely<unknown>({ dialect: sqliteEngine(await newFile()).dialect })
  onTestFinished(() => db.destroy())
  expect((await sql`pragma temp_store`.execute(db)).rows).toEqual([{ temp_store: 1 }])
})
