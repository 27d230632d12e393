import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, onTestFinished, test } from 'vitest'
import { newFolder } from '../newFolder.ts'
import { replaceDatabase } from './replaceDatabase.ts'

/** A database with one word in it, which is still in its log. */
async function databaseWith(word: string, file: string) {
  const database = new Database(file)
  onTestFinished(() => void database.close())
  database.exec('pragma journal_mode = wal; create table words (word text)')
  database.exec(`insert into words values ('${word}')`)
  return database
}

function wordsIn(file: string): unknown[] {
  const database = new Database(file)
  onTestFinished(() => void database.close())
  return database.prepare('select word from words').all()
}

async function places() {
  const folder = await mkdtemp(join(await newFolder(), 'data-'))
  return {
    file: join(folder, 'a.db'),
    restored: join(folder, 'a.restored'),
    aside: join(folder, 'a.before'),
  }
}

async function newDatabaseAt(file: string): Promise<void> {
  const made = await databaseWith('new', file)
  made.exec('pragma wal_checkpoint(truncate)')
}

test('the new database is in its place, and the old one is kept with what was in its log', async () => {
  const { file, restored, aside } = await places()
  await databaseWith('old', file)
  await newDatabaseAt(restored)
  expect(await replaceDatabase(file, restored, aside)).toBe(true)
  expect(wordsIn(file)).toEqual([{ word: 'new' }])
  expect(wordsIn(aside)).toEqual([{ word: 'old' }])
})

test('when it is cut short before the new one is in place, the old one is there with all that was in its log', async () => {
  const { file, restored, aside } = await places()
  await databaseWith('old', file)
  await expect(replaceDatabase(file, restored, aside)).rejects.toThrow('ENOENT')
  expect(wordsIn(file)).toEqual([{ word: 'old' }])
  expect(wordsIn(aside)).toEqual([{ word: 'old' }])
})

test('when the old one cannot be kept, it stays', async () => {
  const { file, restored, aside } = await places()
  await databaseWith('old', file)
  await newDatabaseAt(restored)
  await writeFile(aside, 'in the way')
  await expect(replaceDatabase(file, restored, aside)).rejects.toThrow('EEXIST')
  expect(wordsIn(file)).toEqual([{ word: 'old' }])
  expect(await readFile(aside, 'utf8')).toBe('in the way')
})

test('when a program is reading the old one, nothing is replaced', async () => {
  const { file, restored, aside } = await places()
  const old = await databaseWith('old', file)
  const reader = new Database(file)
  onTestFinished(() => void reader.close())
  reader.exec('begin')
  reader.prepare('select * from words').all()
  old.exec("insert into words values ('later')")
  await newDatabaseAt(restored)
  await expect(replaceDatabase(file, restored, aside)).rejects.toThrow('Another program keeps')
  reader.exec('rollback')
  expect(wordsIn(file)).toEqual([{ word: 'old' }, { word: 'later' }])
}, 20_000)

test('a damaged database is kept as it is, log and all', async () => {
  const { file, restored, aside } = await places()
  await writeFile(file, 'bread, milk, two new keyboards\n'.repeat(100))
  await writeFile(`${file}-wal`, 'a log')
  await newDatabaseAt(restored)
  await replaceDatabase(file, restored, aside)
  expect(await readFile(aside, 'utf8')).toContain('two new keyboards')
  expect(await readFile(`${aside}-wal`, 'utf8')).toBe('a log')
  expect(wordsIn(file)).toEqual([{ word: 'new' }])
})

test('where there was no database, a log that is left is not taken for the new database', async () => {
  const { file, restored, aside } = await places()
  await writeFile(`${file}-wal`, 'a log')
  await newDatabaseAt(restored)
  expect(await replaceDatabase(file, restored, aside)).toBe(false)
  expect(wordsIn(file)).toEqual([{ word: 'new' }])
  expect(await readFile(`${aside}-wal`, 'utf8')).toBe('a log')
})
