import { expect, test } from 'vitest'
import { personIdOf } from './personIdOf.ts'

test('only a positive whole number is the id of a person', () => {
  expect(personIdOf('17')).toBe(17)
  for (const text of ['', '0', '-1', '01', '1.5', '1e3', 'abc', '99999999999999999999']) {
    expect(personIdOf(text)).toBeUndefined()
  }
})
