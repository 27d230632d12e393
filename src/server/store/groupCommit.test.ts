import { Kysely, sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { sqliteEngine } from './sqliteEngine.ts'
import type { Tables } from './tables.ts'

async function database() {
  const { dialect, write } = sqliteEngine(':memory:')
  const driver = dialect.createDriver()
  const db = new Kysely<Tables>({ dialect: { ...dialect, createDriver: () => driver } })
  onTestFinished(() => db.destroy())
  await sql`create table notes (text text not null)`.execute(db)
  return {
    commit: vi.spyOn(driver, 'commitTransaction'),
    add: (text: string | null) =>
      write(db, async (trx) => void (await sql`insert into notes values (${text})`.execute(trx))),
    addHalf: (text: string) =>
      write(db, async (trx) => {
        await sql`insert into notes values (${text})`.execute(trx)
        throw new Error('half way')
      }),
    refuse: () => write(db, async () => Promise.reject(new Error('refused'))),
    /** What SQLite does by itself when a disk is full. */
    breakOff: () =>
      write(db, async (trx) => {
        await sql`rollback`.execute(trx)
        throw new Error('disk is full')
      }),
    notes: async () => (await sql<{ text: string }>`select text from notes`.execute(db)).rows,
  }
}

const letters = 'abcdefghij'.split('')

test('writes that wait at the same time go to disk together', async () => {
  const { add, commit, notes } = await database()
  await Promise.all(letters.map(add))
  expect(commit).toHaveBeenCalledTimes(1)
  expect(await notes()).toEqual(letters.map((text) => ({ text })))
})

test('who writes while others go to disk is next', async () => {
  const { add, commit, notes } = await database()
  await Promise.all(letters.map((letter) => add(letter).then(() => add(`${letter}2`))))
  expect(commit).toHaveBeenCalledTimes(2)
  expect(await notes()).toHaveLength(2 * letters.length)
})

test('nobody has to wait for more than 200 others', async () => {
  const { add, commit } = await database()
  await Promise.all(Array.from({ length: 201 }, () => add('a')))
  expect(commit).toHaveBeenCalledTimes(2)
})

test('a write that fails half way leaves nothing of itself, and all of the others', async () => {
  const { add, addHalf, notes } = await database()
  const writes = await Promise.allSettled([add('a'), addHalf('b'), add(null), add('c')])
  expect(writes.map(({ status }) => status)).toEqual([
    ...['fulfilled', 'rejected', 'rejected', 'fulfilled'],
  ])
  expect(await notes()).toEqual([{ text: 'a' }, { text: 'c' }])
})

test('when nothing goes to disk all writes fail, a refused one too, since it may have gone by what is not there', async () => {
  const { add, refuse, commit, notes } = await database()
  commit.mockRejectedValueOnce(new Error('disk is full'))
  const writes = await Promise.allSettled([add('a'), refuse(), add('b')])
  const reason = new Error('disk is full')
  expect(writes).toEqual(Array(3).fill({ status: 'rejected', reason }))
  expect(await notes()).toEqual([])
  await add('c')
  expect(await notes()).toEqual([{ text: 'c' }])
})

test('when SQLite gives up the transaction all writes fail with its reason, and the next ones go well', async () => {
  const { add, breakOff, notes } = await database()
  const writes = await Promise.allSettled([add('a'), breakOff(), add('b')])
  const reason = new Error('disk is full')
  expect(writes).toEqual(Array(3).fill({ status: 'rejected', reason }))
  await add('c')
  expect(await notes()).toEqual([{ text: 'c' }])
})
