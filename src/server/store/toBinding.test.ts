import Database from 'libsql'
import { describe, expect, test } from 'vitest'
import { toBinding } from './toBinding.ts'

describe('a parameter of a statement', () => {
  test.each([
    ['+31 6 1234 5678', '+31 6 1234 5678'],
    ['😀 مرحبا', '😀 مرحبا'],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [null, null],
    [true, 1],
    [false, 0],
  ])('%j comes back from the database as %j', (value, stored) => {
    const database = new Database(':memory:')
    expect(database.prepare('select ? as value').all([toBinding(value)])).toEqual([
      { value: stored },
    ])
  })

  test.each([
    ['a text with NUL', 'a\0b'],
    ['half a surrogate pair', '\ud83d'],
    ['nothing defined', undefined],
    ['no number', Number.NaN],
    ['a number that is not exact', 2 ** 53],
    ['a date', new Date(0)],
    ['a list', ['a']],
  ])('%s is refused before it reaches the database', (_, value) => {
    expect(() => toBinding(value)).toThrow(TypeError)
  })
})
