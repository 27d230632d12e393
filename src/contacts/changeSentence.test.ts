import { expect, test } from 'vitest'
import type { Contact } from '../contract/contactRead.ts'
import { translated } from '../ui/words/translated.ts'
import { changeSentence } from './changeSentence.ts'

const english = translated(undefined)

const work: Contact = {
  id: 1,
  label: 'work',
  values: [{ channel: 'telephone', value: '+31 20 123' }],
  integration: false,
}
const other: Contact = { ...work, values: [{ channel: 'telephone', value: '+31 20 124' }] }
const mail: Contact = { ...work, values: [{ channel: 'email', value: 'ada@example.org' }] }
const apple: Contact = { ...work, values: [{ channel: 'website', value: 'www.apple.com' }] }
const cyrillic: Contact = {
  ...work,
  values: [{ channel: 'website', value: 'www.\u0430pple.com' }],
}
const hidden: Contact = { ...work, values: [{ channel: 'telephone', value: '1\u202e' }] }
const code: Contact = { ...work, values: [{ channel: 'telephone', value: '1[U+202E]' }] }
const locked = (contact: Contact) => ({ ...contact, integration: true })

test.each([
  ['Ada added Work +31 20 123', undefined, work],
  ['Ada added Work +31 20 123 and made it read-only', undefined, locked(work)],
  ['Ada deleted Work +31 20 123', work, undefined],
  ['Ada changed Work +31 20 123 to +31 20 124', work, other],
  ['Ada changed Work +31 20 123 to Mobile +31 20 124', work, { ...other, label: 'mobile' }],
  ['Ada changed the label of +31 20 123 from Work to Mobile', work, { ...work, label: 'mobile' }],
  ['Ada changed Work +31 20 123 (Telephone) to Work ada@example.org (Email)', work, mail],
  ['Ada made Work +31 20 123 read-only', work, locked(work)],
  ['Ada made Work +31 20 123 changeable', locked(work), work],
  ['Ada changed Work +31 20 123 to +31 20 124 and made it read-only', work, locked(other)],
  ['Ada changed Work +31 20 124 to +31 20 123 and made it changeable', locked(other), work],
  ['Ada changed Work +31 20 123', work, { ...work, verified: true }],
  ['Ada changed a contact', undefined, undefined],
  [
    'Ada changed Work www.apple.com to www.\u0430pple.com (goes to www.xn--pple-43d.com)',
    apple,
    cyrillic,
  ],
  ['Ada changed Work 1[U+202E] to 1[U+202E]', hidden, code],
])('a change is told as: %s', (sentence, before, after) => {
  const change = { id: 9, by: 'Ada', at: undefined, before, after }
  expect(changeSentence(change, english, (text) => text).join('')).toBe(sentence)
})

test('who made a change is somebody when the system does not say', () => {
  const change = { id: 9, by: undefined, at: undefined, before: work, after: undefined }
  expect(changeSentence(change, english, (text) => text).join('')).toBe(
    'Somebody deleted Work +31 20 123',
  )
})

test('names and values are set apart from our own words', () => {
  const change = { id: 9, by: 'نور', at: undefined, before: work, after: { ...work, label: 'fax' } }
  expect(changeSentence(change, english, (text) => ({ text }))).toEqual([
    { text: 'نور' },
    ' changed the label of ',
    { text: '+31 20 123' },
    ' from ',
    { text: 'Work' },
    ' to ',
    { text: 'Fax' },
  ])
})
