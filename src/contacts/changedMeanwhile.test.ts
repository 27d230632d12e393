import { expect, test } from 'vitest'
import type { Contact } from '../contract/contactRead.ts'
import { changedMeanwhile } from './changedMeanwhile.ts'
import type { Draft } from './draft.ts'
import { draftOfContact } from './newDraft.ts'

const reading = (value: string, others: Partial<Contact> = {}): Contact => ({
  id: 5,
  label: 'work',
  values: [{ channel: 'telephone', value }],
  integration: false,
  ...others,
})
const base = reading('+31 20 555 0100')
const draft: Draft = {
  ...draftOfContact(1, base, base.values[0]),
  value: '+31 20 555 0109',
  touched: true,
}
const sent = {
  known: [5],
  values: [{ channel: 'telephone', label: 'work', value: '+31 20 555 0105' }],
} as const

test.each([
  ['has another value', reading('+31 20 555 0101')],
  ['has another label', reading('+31 20 555 0100', { label: 'home' })],
  ['stands in another channel', { ...base, values: [{ channel: 'chat', value: 'tel' } as const] }],
])('a contact that %s was changed by somebody else', (_, now) => {
  expect(changedMeanwhile(draft, now)).toBe(now)
})

test.each([
  ['is as the form showed it', draft, base],
  ['is as it is to become', draft, reading('+31 20 555 0109')],
  ['is as an earlier save may have made it', { ...draft, sent }, reading('+31205550105')],
  ['could not be read', draft, undefined],
  ['is locked now, which is said otherwise', draft, reading('1', { integration: true })],
  ['is another one', draft, { ...reading('1'), id: 6 }],
  ['was removed before', { ...draft, gone: true }, reading('1')],
])('nothing is said of a contact that %s', (_, of, now) => {
  expect(changedMeanwhile(of, now)).toBeUndefined()
})
