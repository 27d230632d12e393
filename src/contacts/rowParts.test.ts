import { expect, test } from 'vitest'
import type { ContactRow } from './contactRows.ts'
import { rowParts } from './rowParts.ts'

const row = (key: string): ContactRow => ({
  key,
  contact: { id: 1, label: 'work', values: [] },
  shown: undefined,
  lock: 'open',
  pending: false,
})
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => row(`contact-${index + 1}`))
const keysOf = (parts: ContactRow[][]) => parts.map((part) => part.map(({ key }) => key))

test('every row stands in one part, in its order', () => {
  const rows = rowsOf(2_000)
  const parts = rowParts(rows)
  expect(parts.flat()).toEqual(rows)
  expect(parts.length).toBeGreaterThan(30)
})

test('a short list is one part', () => {
  expect(rowParts(rowsOf(45))).toHaveLength(1)
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
  const rows = rowsOf(100).map((one, at) => (at === 99 ? row('draft-100') : one))
  expect(rowParts(rows).at(-1)?.length).toBeGreaterThan(1)
})
