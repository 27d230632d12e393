import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '../../../contract/foldText.ts'
import { comparePlaces } from './namePlace.ts'
import { beginningOf, shelfCount, shelfOf } from './shelves.ts'

const names = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.stringMatching(/^[a-zа-я]{1,4}$/),
)

test('who comes later by name stands on no earlier shelf', () => {
  fc.assert(
    fc.property(names, names, (one, other) => {
      const [a, b] = [foldText(one), foldText(other)].map((name_key) => ({
        name_key,
        person_id: 1,
      }))
      if (a === undefined || b === undefined) return
      const [first, second] = comparePlaces(a, b) <= 0 ? [a, b] : [b, a]
      expect(shelfOf(first.name_key)).toBeLessThanOrEqual(shelfOf(second.name_key))
    }),
  )
})

test('each shelf begins with a name of its own, behind those of the shelf before', () => {
  const beginnings = Array.from({ length: shelfCount }, (_, shelf) => beginningOf(shelf) ?? '')
  expect(beginnings.map(shelfOf)).toEqual(beginnings.map((_, shelf) => shelf))
})

test('the shelves stay as they were when the first databases were filled', () => {
  const some = ['', 'ada', 'maria', 'zoe', 'иван', 'محمد', 'प्रिया', '李伟', '김', '\u{1F600}']
  expect([shelfCount, ...some.map(shelfOf)]).toMatchInlineSnapshot(`
    [
      248,
      0,
      1,
      50,
      106,
      128,
      169,
      180,
      228,
      247,
      247,
    ]
  `)
})
