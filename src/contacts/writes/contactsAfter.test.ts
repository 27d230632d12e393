import { expect, test } from 'vitest'
import type { Contact } from '../../contract/contactRead.ts'
import { WriteProblem } from '../writeProblem.ts'
import { contactsAfterProblem } from './contactsAfter.ts'

const values = { channel: 'email', label: 'work', value: 'b@example.org' } as const
const contact = (id: number, value: string): Contact => ({
  id,
  label: 'work',
  values: [{ channel: 'email', value }],
})

const other = contact(1, 'other@example.org')
const made = contact(5, 'a@example.org')
const theirs = contact(5, 'c@example.org')
const create = { kind: 'create', draftId: 'd', values } as const

test('what an earlier save had made, and somebody has changed since, stands in the list as it is now', () => {
  const error = new WriteProblem('changed', theirs, made)
  expect(contactsAfterProblem([other], create, error)).toEqual([other, theirs])
  expect(contactsAfterProblem([other, made], create, error)).toEqual([other, theirs])
})

test('what an earlier save had made, and somebody has deleted since, stands there no longer', () => {
  const error = new WriteProblem('gone', undefined, made)
  expect(contactsAfterProblem([other, made], create, error)).toEqual([other])
})

test('a create that failed otherwise leaves the list as it is', () => {
  const contacts = [other]
  expect(contactsAfterProblem(contacts, create, new Error('offline'))).toBe(contacts)
})
