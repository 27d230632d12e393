import { expect, test } from 'vitest'
import { compareContacts, readContact, readId } from './contactRead.ts'
import { canBeMadeAgain } from './storable.ts'

test('a contact of the vendor’s page reads as it stands there', () => {
  const wire = { label: 'mobile', id: 1720, telephone: '+1 03 413 7223', integration: true }
  expect(readContact(wire)).toEqual({
    id: 1720,
    label: 'mobile',
    values: [{ channel: 'telephone', value: '+1 03 413 7223' }],
    integration: true,
  })
})

test('integration that the answer leaves out is unknown, not false', () => {
  expect(readContact({ id: 1, label: 'work', email: 'a' })).not.toHaveProperty('integration')
})

test.each([
  ['an unknown label', { id: 1, label: 'pager', telephone: '1' }, { label: 'pager' }],
  ['no label', { id: 1, telephone: '1' }, { label: '' }],
  ['blank and null channels', { id: 1, label: 'work', email: '', chat: null }, { values: [] }],
  [
    'two filled channels',
    { id: 1, label: 'work', website: 'w', telephone: 't' },
    {
      values: [
        { channel: 'telephone', value: 't' },
        { channel: 'website', value: 'w' },
      ],
    },
  ],
  [
    'a number as its value',
    { id: 1, label: 'work', telephone: 555 },
    { values: [{ value: '555' }] },
  ],
  [
    'extra fields',
    { id: 1, label: 'work', email: 'a', nodeID: 'x', verified: true },
    { verified: true },
  ],
])('a contact with %s is read, not dropped', (_, wire, expected) => {
  expect(readContact(wire)).toMatchObject(expected)
})

test.each([null, 'x', [], { label: 'work' }, { id: 0 }, { id: -1 }, { id: 1.5 }, { id: '' }])(
  'without a usable id it is not a contact: %j',
  (wire) => {
    expect(readContact(wire)).toBeUndefined()
  },
)

test('ids are positive whole numbers that JavaScript holds exactly', () => {
  expect(readId('1720')).toBe(1720)
  expect(
    [0, -1, 1.5, Number.NaN, 2 ** 53, '9007199254740993', '1e3', ' 1', null].map(readId),
  ).toEqual(Array(9).fill(undefined))
})

test('contacts are sorted by channel, label and id', () => {
  const wires = [
    { id: 9, label: 'work', website: 'w' },
    { id: 8, label: 'mobile', telephone: '1' },
    { id: 7, label: 'work', telephone: '1' },
    { id: 6, label: 'work', telephone: '1' },
    { id: 5, label: 'work' },
    { id: 4, label: 'pager', telephone: '1' },
  ]
  const contacts = wires.flatMap((wire) => readContact(wire) ?? [])
  expect(contacts.sort(compareContacts).map(({ id }) => id)).toEqual([6, 7, 8, 4, 9, 5])
})

test('only what strict writing would accept can be made again after a delete', () => {
  const again = [
    { id: 1, label: 'work', email: 'a' },
    { id: 1, label: 'pager', telephone: '1' },
    { id: 1, label: 'fax', email: 'a' },
    { id: 1, label: 'work', email: 'a', telephone: '1' },
    { id: 1, label: 'work' },
    { id: 1, label: 'work', email: 'a'.repeat(256) },
    { id: 1, label: 'work', email: ' a' },
  ].map((wire) => canBeMadeAgain(readContact(wire) ?? { id: 1, label: '', values: [] }))
  expect(again).toEqual([true, false, false, false, false, false, false])
})
