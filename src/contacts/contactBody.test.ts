import { expect, test } from 'vitest'
import type { Contact } from '../contract/contactRead.ts'
import { bodyOfDraft } from './contactBody.ts'

const shown: Contact = {
  id: 5,
  label: 'work',
  values: [{ channel: 'email', value: 'a@example.org' }],
  integration: false,
}
const values = { channel: 'email', label: 'work', value: 'b@example.org' } as const

test('a line break in a stored value, which a text field cannot show, survives a change of the label', () => {
  const broken = { ...shown, values: [{ channel: 'email' as const, value: 'a\nb@example.org' }] }
  const labelChanged = { channel: 'email', label: 'personal', value: 'ab@example.org' } as const
  expect(bodyOfDraft(labelChanged, broken)).toEqual({
    label: 'personal',
    email: 'a\nb@example.org',
  })
})

test('saving a contact that held several channels clears the others', () => {
  const several = { ...shown, values: [...shown.values, { channel: 'chat' as const, value: 'x' }] }
  expect(bodyOfDraft(values, several)).toEqual({
    label: 'work',
    email: 'b@example.org',
    chat: null,
  })
})
