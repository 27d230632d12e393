import { expect, it } from 'vitest'
import { ApiError, isApiError } from './apiError.ts'

const gone = new ApiError('notFound', { status: 404 })

it('an error of the client is known as one, whatever its kind', () => {
  expect(isApiError(gone)).toBe(true)
  expect(isApiError(new TypeError('An id is a whole number above zero'))).toBe(false)
  expect(isApiError(undefined)).toBe(false)
})

it('an error of the client is told apart by its kind', () => {
  expect(isApiError(gone, 'forbidden', 'notFound')).toBe(true)
  expect(isApiError(gone, 'forbidden')).toBe(false)
})
