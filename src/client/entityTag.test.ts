import { expect, it } from 'vitest'
import { isStrongTag, readEntityTag } from './entityTag.ts'

it('a strong ETag makes a write conditional', () => {
  expect(readEntityTag(new Headers({ ETag: '"1720-3"' }))).toBe('"1720-3"')
})

it('a weak ETag, as frameworks add to any answer, does not', () => {
  expect(readEntityTag(new Headers({ ETag: 'W/"1720-3"' }))).toBeUndefined()
})

it('an answer may offer none', () => {
  expect(readEntityTag(new Headers())).toBeUndefined()
})

it.each([['*'], [''], ['W/"a"'], ['a'], ['"a", "b"'], [undefined]])(
  '%s is no condition on one state',
  (tag) => {
    expect(isStrongTag(tag)).toBe(false)
  },
)
