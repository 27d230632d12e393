import { expect, test } from 'vitest'
import { loggedError } from './loggedError.ts'

test('of an error and its cause a log has name, message, code and stack, and no row', () => {
  const refused = Object.assign(new TypeError('a check failed'), {
    code: '23514',
    detail: 'Failing row contains (howard@example.org).',
  })
  const logged = loggedError(new Error('not stored', { cause: refused }))
  expect(logged).toEqual({
    name: 'Error',
    message: 'not stored',
    stack: expect.stringContaining('loggedError.test'),
    cause: {
      name: 'TypeError',
      message: 'a check failed',
      code: '23514',
      stack: expect.stringContaining('loggedError.test'),
    },
  })
})

test('what is thrown and is no error is logged as text', () => {
  expect(loggedError('away')).toEqual({ name: 'string', message: 'away' })
})
