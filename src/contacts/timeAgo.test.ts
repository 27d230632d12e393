import { expect, test } from 'vitest'
import { timeAgo } from './timeAgo.ts'

const now = Date.parse('2026-11-24T09:12:00Z')

test.each([
  ['2026-11-24T09:12:30Z', 'just now'],
  ['2026-11-24T09:11:01Z', 'just now'],
  ['2026-11-24T09:11:00Z', '1 minute ago'],
  ['2026-11-24T09:07:00Z', '5 minutes ago'],
  ['2026-11-24T08:12:00Z', '1 hour ago'],
  ['2026-11-23T09:12:01Z', '23 hours ago'],
  ['2026-11-23T09:12:00Z', '1 day ago'],
  ['2026-10-20T09:12:00Z', '1 month ago'],
  ['2024-11-01T09:12:00Z', '2 years ago'],
])('%s is told as %s', (at, told) => {
  expect(timeAgo(Date.parse(at), now, 'just now')).toBe(told)
})
