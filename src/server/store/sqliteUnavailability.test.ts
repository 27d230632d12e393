import { expect, test } from 'vitest'
import { unavailable } from '../api/refusal.ts'
import { onSqlite } from './sqliteUnavailability.ts'

test.each(['SQLITE_IOERR_WRITE', 'SQLITE_IOERR_FSYNC', 'SQLITE_CANTOPEN'])(
  '%s is a failing disk, not a database that is elsewhere',
  (code) => {
    const run = () => {
      throw Object.assign(new Error('disk I/O error'), { code })
    }
    expect(() => onSqlite(run)).toThrow(expect.objectContaining({ reason: 'failing' }))
  },
)

test('a failing disk is told to callers, who may come again', () => {
  const { status, message, headers } = unavailable('failing')
  expect({ status, message }).toEqual({
    status: 503,
    message: 'The disk of the database fails or cannot be written at present',
  })
  expect(headers).toEqual({ 'Retry-After': '10' })
})
