import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sliceOf } from './sliceOf.ts'

interface Entry {
  id: number
  label: string
}

const entries = fc.uniqueArray(
  fc.record({ id: fc.nat(1000), label: fc.constantFrom('fax', 'home', 'mobile', 'work') }),
  { selector: ({ id }) => id, maxLength: 30 },
)
const keysOf = (descending: [boolean, boolean]) => [
  { of: ({ label }: Entry) => label, descending: descending[0] },
  { of: ({ id }: Entry) => id, descending: descending[1] },
]
const anyList = fc.record({
  all: entries,
  sort: fc.tuple(fc.boolean(), fc.boolean()).map(keysOf),
  perPage: fc.integer({ min: 1, max: 12 }),
})
const keyOf = ({ label, id }: Entry) => [label, id]

test('pages forwards show every entry once and in order, and each knows how many come before it', () => {
  fc.assert(
    fc.property(anyList, ({ all, sort, perPage }) => {
      const whole = sliceOf(all, { sort, perPage: 100 }).rows
      const seen: Entry[] = []
      let page = sliceOf(all, { sort, perPage })
      for (; page.rows.length > 0; ) {
        expect(page).toMatchObject({ total: all.length, preceding: seen.length })
        seen.push(...page.rows)
        expect(page.hasNext).toBe(seen.length < all.length)
        page = sliceOf(all, { sort, perPage, after: keyOf(seen.at(-1) ?? { id: 0, label: '' }) })
      }
      expect(seen).toEqual(whole)
      expect(page).toMatchObject({ rows: [], preceding: all.length, hasNext: false })
    }),
  )
})

test('pages backwards show the same', () => {
  fc.assert(
    fc.property(anyList, ({ all, sort, perPage }) => {
      const whole = sliceOf(all, { sort, perPage: 100 }).rows
      let position = all.length
      for (const entry of whole.toReversed()) {
        position -= 1
        const { rows, preceding } = sliceOf(all, { sort, perPage, before: keyOf(entry) })
        expect(rows).toEqual(whole.slice(Math.max(0, position - perPage), position))
        expect(preceding).toBe(Math.max(0, position - perPage))
      }
    }),
  )
})

test('a position is good when the entry it was made of is gone', () => {
  const sort = keysOf([false, false])
  const all = [1, 3, 4].map((id) => ({ id, label: 'work' }))
  const ids = (page: { rows: Entry[] }) => page.rows.map(({ id }) => id)
  expect(ids(sliceOf(all, { sort, perPage: 1, after: ['work', 2] }))).toEqual([3])
  expect(ids(sliceOf(all, { sort, perPage: 1, before: ['work', 2] }))).toEqual([1])
})
