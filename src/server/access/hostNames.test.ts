import { expect, test } from 'vitest'
import { answeredNames, isLoopback } from './hostNames.ts'

test.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['192.168.1.7', false],
  ['desk.example.org', false],
])('whether %s is only reached from this machine: %s', (host, loopback) => {
  expect(isLoopback(host)).toBe(loopback)
})

test('a server answers to its own name and the further ones it is given, as URLs write them', () => {
  const names = answeredNames('fd00::7', ['Contacts.Example.ORG'])
  expect([...names].toSorted()).toEqual(
    ['127.0.0.1', '[::1]', '[fd00::7]', 'contacts.example.org', 'localhost'].toSorted(),
  )
})
