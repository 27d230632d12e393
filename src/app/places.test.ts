import { expect, test } from 'vitest'
import { personIdOf, searchAddress } from './places.ts'

test('a search keeps every character of its text in the address', () => {
  const address = searchAddress('Ana & José +31')
  expect(new URL(address, 'https://desk.example').searchParams.get('q')).toBe('Ana & José +31')
})

test('the search for everybody has the plain address', () => {
  expect(searchAddress('')).toBe('/people')
})

test('only a positive whole number is the id of a person', () => {
  expect(personIdOf('17')).toBe(17)
  for (const text of ['', '0', '-1', '01', '1.5', '1e3', 'abc', '99999999999999999999']) {
    expect(personIdOf(text)).toBeUndefined()
  }
})
