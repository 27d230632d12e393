import { expect, test } from 'vitest'
import { channels, labelFits, labels } from './channels.ts'
import { bodyAfterUpdate, checkContact } from './contactWrite.ts'

const pairs = labels.flatMap((label) => channels.map((channel) => [label, channel] as const))

test.each(pairs)('%s on %s is accepted or refused as the table says', (label, channel) => {
  const check = checkContact({ label, [channel]: 'x' })
  const accepted = { ok: true, contact: { label, channel, value: 'x', integration: false } }
  const refused = { ok: false, faults: [{ field: 'label', code: 'labelDoesNotFit', channel }] }
  expect(check).toEqual(labelFits(label, channel) ? accepted : refused)
})

const faulty: [name: string, body: unknown, faults: string[]][] = [
  ['no label', { email: 'a' }, ['label blank']],
  ['a null label', { label: null, email: 'a' }, ['label blank']],
  ['a label of spaces', { label: '  ', email: 'a' }, ['label blank']],
  ['an unknown label', { label: 'pager', email: 'a' }, ['label unknownLabel']],
  ['a label that is a number', { label: 7, email: 'a' }, ['label unknownLabel']],
  ['no channel', { label: 'work' }, ['base noChannel']],
  ['only cleared channels', { label: 'work', email: null }, ['base noChannel']],
  ['two channels', { label: 'work', email: 'a', telephone: '1' }, ['base severalChannels']],
  ['a blank value', { label: 'work', email: ' ' }, ['email blank']],
  ['a value that is no text', { label: 'work', email: ['a'] }, ['email notText']],
  ['256 characters', { label: 'work', email: 'a'.repeat(256) }, ['email tooLong']],
  ['NUL', { label: 'work', email: 'a\0b' }, ['email unstorableCharacter']],
  ['half a surrogate pair', { label: 'work', email: '\ud83d' }, ['email unstorableCharacter']],
  [
    'integration that is no boolean',
    { label: 'work', email: 'a', integration: 1 },
    ['integration notBoolean'],
  ],
  ['an unknown key', { label: 'work', email: 'a', pager: 'b' }, ['pager unknownKey']],
  ['an id', { label: 'work', email: 'a', id: 3 }, ['id otherId']],
  ['a list', [], ['base notAnObject']],
  ['nothing', null, ['base notAnObject']],
  [
    'many faults at once',
    { label: 'fax', email: 5, pager: 'b', integration: 'yes' },
    ['email notText', 'integration notBoolean', 'pager unknownKey', 'label labelDoesNotFit'],
  ],
  [
    'prototype keys',
    JSON.parse('{"label":"work","email":"a","__proto__":{}}'),
    ['__proto__ unknownKey'],
  ],
]

test.each(faulty)(
  'a contact with %s is refused, with every fault on its field',
  (_, body, faults) => {
    const check = checkContact(body)
    const found = check.ok ? [] : check.faults.map(({ field, code }) => `${field} ${code}`)
    expect(found.sort()).toEqual(faults.sort())
  },
)

test('255 characters are counted as code points, so 255 emoji fit', () => {
  expect(checkContact({ label: 'work', email: '😀'.repeat(255) })).toMatchObject({ ok: true })
  expect(checkContact({ label: 'work', email: '😀'.repeat(256) })).toMatchObject({ ok: false })
})

test('white space around a value is not part of it', () => {
  expect(checkContact({ label: 'work', email: ' a@example.org\n' })).toMatchObject({
    contact: { value: 'a@example.org' },
  })
})

const stored = {
  id: 7,
  label: 'mobile',
  channel: 'telephone',
  value: '1',
  integration: true,
} as const

test('an update that says nothing changes nothing', () => {
  expect(checkContact(bodyAfterUpdate(stored, {}))).toEqual({
    ok: true,
    contact: { label: 'mobile', channel: 'telephone', value: '1', integration: true },
  })
})

test('an update that fills another channel moves the contact there, if the label fits', () => {
  expect(checkContact(bodyAfterUpdate(stored, { email: 'a' }))).toMatchObject({
    faults: [{ field: 'label', code: 'labelDoesNotFit' }],
  })
  expect(checkContact(bodyAfterUpdate(stored, { email: 'a', label: 'work' }))).toMatchObject({
    contact: { label: 'work', channel: 'email', value: 'a' },
  })
})

test('an update that clears the only channel is refused', () => {
  expect(checkContact(bodyAfterUpdate(stored, { telephone: null }))).toMatchObject({
    faults: [{ field: 'base', code: 'noChannel' }],
  })
})

test('an update may carry its own id and no other', () => {
  expect(checkContact(bodyAfterUpdate(stored, { id: 7 }))).toMatchObject({ ok: true })
  expect(checkContact(bodyAfterUpdate(stored, { id: 8 }))).toMatchObject({
    faults: [{ field: 'id', code: 'otherId' }],
  })
})
