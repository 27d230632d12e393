import { expect, test } from 'vitest'
import { readContactChange } from './contactChange.ts'

const entry = {
  id: 9,
  created_at: '2026-11-24T09:12:00+01:00',
  created_by: { name: 'Ada' },
  action: 'updated',
  contact: { id: 1826 },
  before: { id: 1826, label: 'work', telephone: '+31 20 123', integration: false },
  after: { id: 1826, label: 'work', telephone: '+31 20 124', integration: false },
}

test('a change tells who made it and when, and the contact before and after', () => {
  const shared = { id: 1826, label: 'work', integration: false }
  expect(readContactChange(entry)).toEqual({
    id: 9,
    by: 'Ada',
    at: Date.parse('2026-11-24T08:12:00Z'),
    before: { ...shared, values: [{ channel: 'telephone', value: '+31 20 123' }] },
    after: { ...shared, values: [{ channel: 'telephone', value: '+31 20 124' }] },
  })
})

test.each([
  [{ created_by: null }, { by: undefined }],
  [{ created_by: { name: ' ' } }, { by: undefined }],
  [{ created_at: 'yesterday' }, { at: undefined }],
  [{ created_at: undefined }, { at: undefined }],
  [{ before: null }, { before: undefined }],
  [{ after: 'gone' }, { after: undefined }],
])('a change that lacks something is read all the same: %j', (missing, read) => {
  expect(readContactChange({ ...entry, ...missing })).toMatchObject({ id: 9, ...read })
})

test.each([null, 7, 'x', [], { ...entry, id: undefined }, { ...entry, id: 0 }])(
  'what has no usable id is no change: %j',
  (item) => {
    expect(readContactChange(item)).toBeUndefined()
  },
)
