import { expect, test } from 'vitest'
import type { Contact } from '../contract/contactRead.ts'
import { contactGroups } from './contactRows.ts'
import type { PendingWrite } from './pendingWrite.ts'

const mobile: Contact = {
  id: 1,
  label: 'mobile',
  values: [{ channel: 'telephone', value: '+31 6' }],
}
const email: Contact = {
  id: 2,
  label: 'work',
  values: [{ channel: 'email', value: 'h@example.org' }],
}

/** The list as lines of text: channel, label, value, `…` while pending. */
function lines(
  contacts: Contact[],
  pending: PendingWrite[] = [],
  createdKeys = new Map<number, string>(),
) {
  const groups = contactGroups({ contacts, pending, createdKeys, lockOf: () => 'open' })
  return groups.flatMap(({ channel, rows }) =>
    rows.map(({ contact, shown, pending }) =>
      [channel, contact.label, shown?.value ?? '-', pending ? '…' : ''].join(' ').trim(),
    ),
  )
}

test('contacts stand in their channels, empty channels are left out', () => {
  expect(lines([email, mobile])).toEqual(['telephone mobile +31 6', 'email work h@example.org'])
})

test('a contact with two channels stands in both, one without any stands last', () => {
  const both: Contact = { id: 3, label: 'work', values: [...mobile.values, ...email.values] }
  const none: Contact = { id: 4, label: 'home', values: [] }
  expect(lines([both, none])).toEqual([
    'telephone work +31 6',
    'email work h@example.org',
    'other home -',
  ])
})

test('what is being added, changed or deleted shows at once', () => {
  const pending: PendingWrite[] = [
    { kind: 'remove', contact: email },
    {
      kind: 'update',
      draftId: 'a',
      base: mobile,
      values: { channel: 'telephone', label: 'home', value: ' 555 ' },
    },
    {
      kind: 'create',
      draftId: 'b',
      values: { channel: 'website', label: 'work', value: 'w.example' },
    },
  ]
  expect(lines([mobile, email], pending)).toEqual([
    'telephone home 555 …',
    'website work w.example …',
  ])
})

test('a contact that has just been stored is not shown a second time as pending, and keeps its row', () => {
  const pending: PendingWrite[] = [
    {
      kind: 'create',
      draftId: 'b',
      values: { channel: 'telephone', label: 'mobile', value: '+31 6' },
    },
  ]
  const before = contactGroups({
    contacts: [],
    pending,
    createdKeys: new Map(),
    lockOf: () => 'open',
  })
  const after = contactGroups({
    contacts: [mobile],
    pending,
    createdKeys: new Map([[1, 'b']]),
    lockOf: () => 'open',
  })
  expect(after.flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual(['b'])
  expect(before[0]?.rows[0]?.key).toBe('b')
})

test('two contacts that are being added stay in the order in which they were added', () => {
  const adding = (draftId: string, value: string): PendingWrite => ({
    kind: 'create',
    draftId,

    values: { channel: 'telephone', label: 'mobile', value },
  })
  expect(lines([mobile], [adding('a', 'first'), adding('b', 'second')])).toEqual([
    'telephone mobile +31 6',
    'telephone mobile first …',
    'telephone mobile second …',
  ])
})
