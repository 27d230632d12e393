import { expect, test } from 'vitest'
import { readErrorBody } from './faults.ts'

test('an error body gives its message and its pairs of field and message', () => {
  const body = {
    message: 'Validation Failed',
    errors: [['label', 'a'], ['label', 'b'], 'odd', [1, 2]],
  }
  expect(readErrorBody(body)).toEqual({
    message: 'Validation Failed',
    errors: [
      ['label', 'a'],
      ['label', 'b'],
    ],
  })
})

test('what is not an error body is not taken for one', () => {
  expect(['<html>', null, [], { message: '' }, { error: 'x' }].map(readErrorBody)).toEqual(
    Array(5).fill(undefined),
  )
})
