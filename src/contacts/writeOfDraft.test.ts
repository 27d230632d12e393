import { expect, test } from 'vitest'
import type { Contact } from '../contract/contactRead.ts'
import { draftOfContact, newDraft } from './newDraft.ts'
import { writeOfDraft } from './writeOfDraft.ts'

const base: Contact = {
  id: 5,
  label: 'work',
  values: [{ channel: 'email', value: 'a@example.org' }],
}
const typed = { channel: 'telephone', label: 'mobile', value: '+31 6' } as const

test('a new draft is saved by a create', () => {
  expect(writeOfDraft(newDraft(1), typed)).toMatchObject({ kind: 'create', values: typed })
})

test('saving an edit in which nothing changed writes nothing', () => {
  const draft = draftOfContact(1, base, base.values[0])
  expect(
    writeOfDraft(draft, { channel: 'email', label: 'work', value: 'a@example.org ' }),
  ).toBeUndefined()
})

test('what stood there is written again where an earlier save may have arrived', () => {
  const sent = { known: [5], values: [typed] }
  const draft = { ...draftOfContact(1, base, base.values[0]), sent }
  const values = { channel: 'email', label: 'work', value: 'a@example.org' } as const
  expect(writeOfDraft(draft, values)).toMatchObject({ kind: 'update', base, values, sent })
})

test('a contact that was removed meanwhile is made again', () => {
  const draft = { ...draftOfContact(1, base, base.values[0]), gone: true }
  expect(writeOfDraft(draft, typed)).toMatchObject({ kind: 'create' })
})
