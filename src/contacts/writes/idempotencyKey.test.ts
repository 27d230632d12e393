import { expect, test } from 'vitest'
import { idempotencyKey } from './idempotencyKey.ts'

const keyFor = (value: string, draftId = 'draft') =>
  idempotencyKey(draftId, { channel: 'telephone', label: 'mobile', value })

test('the same text of one draft has the same key, so that no second contact is made; another text another key', () => {
  expect(keyFor('+31 6')).toMatch(/\S/)
  expect(keyFor(' +31 6 ')).toBe(keyFor('+31 6'))
  expect(keyFor('+31 7')).not.toBe(keyFor('+31 6'))
  expect(keyFor('+31 6', 'another')).not.toBe(keyFor('+31 6'))
})
