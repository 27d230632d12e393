import { expect, test } from 'vitest'
import { pageAt } from './pageAt.ts'

test('the search stands at /people, and where the address names nothing', () => {
  for (const path of ['/', '/people', '/people/']) expect(pageAt(path)).toEqual({ name: 'search' })
})

test('a person stands below /people', () => {
  expect(pageAt('/people/17')).toEqual({ name: 'person', id: '17' })
  expect(pageAt('/people/17/')).toEqual({ name: 'person', id: '17' })
})

test('every other address is said not to exist', () => {
  for (const path of ['/peoples', '/people/17/contacts', '/contacts', '//people']) {
    expect(pageAt(path)).toEqual({ name: 'none' })
  }
})
