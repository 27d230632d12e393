import { expect, test } from 'vitest'
import { searchAddress } from './places.ts'

test('a search keeps every character of its text in the address', () => {
  const address = searchAddress('Ana & José +31')
  expect(new URL(address, 'https://desk.example').searchParams.get('q')).toBe('Ana & José +31')
})

test('the search for everybody has the plain address', () => {
  expect(searchAddress('')).toBe('/people')
})
