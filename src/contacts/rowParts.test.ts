import { expect, test } from 'vitest'
import type { ContactRow } from './contactRows.ts'
import { rowParts } from './rowParts.ts'

const row = (key: string, id = 0): ContactRow => ({
  key,
  contact: { id, label: 'work', values: [] },
  shown: undefined,
  lock: 'open',
  pending: false,
})
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => row(`contact-${index + 1}`, index + 1))
const keysOf = (parts: ContactRow[][]) => parts.map((part) => part.map(({ key }) => key))

test('every row stands in one part, in its order', () => {
  const rows = rowsOf(2_000)
  const parts = rowParts(rows)
  expect(parts.flat()).toEqual(rows)
  expect(parts.length).toBeGreaterThan(30)
})

test('a short list is one part', () => {
  expect(rowParts(rowsOf(40))).toHaveLength(1)
})

test.each([1, 2, 7, 10, 1_000])('parts are small when ids are %i apart', (step) => {
  const rows = rowsOf(2_000).map(({ key, contact: { id } }) => row(key, 3 + id * step))
  const later = rowParts(rows).slice(1)
  expect(Math.max(...later.map(({ length }) => length))).toBeLessThan(60)
  expect(later.length).toBeGreaterThan(100)
})

test('a row that goes, and one that comes, leave all other parts as they are', () => {
  const rows = rowsOf(2_000)
  const before = keysOf(rowParts(rows))
  const without = keysOf(rowParts(rows.filter(({ key }) => key !== 'contact-777')))
  const within = keysOf(rowParts(rows.toSpliced(1_234, 0, row('draft-1'))))
  const others = (parts: string[][]) =>
    parts.filter((part) => !before.some((one) => one.join() === part.join()))
  expect(without).toHaveLength(before.length)
  expect(others(without)).toHaveLength(1)
  expect(within).toHaveLength(before.length)
  expect(others(within)).toHaveLength(1)
})

test('a row that is being added begins no part: it stays where it is when it gets its id', () => {
  const rows = rowsOf(100).map((one, at) => (at < 60 ? one : row(`draft-${at}`, at)))
  expect(rowParts(rows).at(-1)?.length).toBeGreaterThan(40)
})
