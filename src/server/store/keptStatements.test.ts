import Database from 'libsql'
import { expect, onTestFinished, test, vi } from 'vitest'
import { guarded } from './guardedDatabase.ts'

function database() {
  const opened = new Database(':memory:')
  onTestFinished(() => void opened.close())
  opened.exec('create table notes (id integer primary key, text text not null)')
  const prepare = vi.spyOn(opened, 'prepare')
  return { prepare, kept: guarded(opened) }
}

test('a statement is prepared once, however often it runs', () => {
  const { prepare, kept } = database()
  for (const id of [1, 2, 3]) kept.prepare('insert into notes values (?, ?)').run([id, 'a'])
  expect(prepare).toHaveBeenCalledTimes(1)
  expect(kept.prepare('select count(*) as count from notes').all([])).toEqual([{ count: 3 }])
})

test('a statement that has failed is prepared anew, and works', () => {
  const { prepare, kept } = database()
  const add = (text: string | null) =>
    kept.prepare('insert into notes (text) values (?) returning text').all([text])
  expect(() => add(null)).toThrow('NOT NULL')
  expect(add('a')).toEqual([{ text: 'a' }])
  expect(prepare).toHaveBeenCalledTimes(2)
})

test('a statement sees the tables as they are, also when they have changed since', () => {
  const { kept } = database()
  const all = () => kept.prepare('select * from notes').all([])
  expect(all()).toEqual([])
  kept.prepare('alter table notes add column late text').run([])
  kept.prepare('insert into notes (text, late) values (?, ?)').run(['a', 'b'])
  expect(all()).toEqual([{ id: 1, text: 'a', late: 'b' }])
})

test('of two readers that go through the same rows side by side, both see all', () => {
  const { kept } = database()
  kept.prepare('insert into notes (text) values (?), (?)').run(['a', 'b'])
  const [one, other] = [1, 2].map(() => kept.prepare('select text from notes').iterate([]))
  expect(one?.next().value).toEqual({ text: 'a' })
  expect([...(other ?? [])]).toEqual([{ text: 'a' }, { text: 'b' }])
  expect([...(one ?? [])]).toEqual([{ text: 'b' }])
})

test('not more statements are kept than there is a limit', () => {
  const { prepare, kept } = database()
  for (let n = 0; n <= 200; n += 1) kept.prepare(`select ${n}`).all([])
  kept.prepare('select 200').all([])
  expect(prepare).toHaveBeenCalledTimes(201)
  kept.prepare('select 0').all([])
  expect(prepare).toHaveBeenCalledTimes(202)
})
