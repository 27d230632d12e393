import { describe, expect, it, vi } from 'vitest'
import { ApiError } from './apiError.ts'
import { readAnswer } from './readAnswer.ts'
import { repeat } from './repeat.ts'

const page = '<!doctype html><title>Sign in</title>'

function errorOf(status: number, text = '', headers: Record<string, string> = {}): ApiError {
  try {
    readAnswer(new Response(null, { status, headers }), text, 0)
  } catch (error) {
    if (error instanceof ApiError) return error
  }
  throw new Error('This answer was expected to be an ApiError')
}

describe('an answer', () => {
  it('brings its JSON', () => {
    expect(readAnswer(new Response(null, { status: 200 }), '[1]', 0).body).toEqual([1])
  })

  it('may be empty, as after a delete', () => {
    expect(readAnswer(new Response(null, { status: 204 }), '', 0).body).toBeUndefined()
  })

  it.each([
    ['a page', page],
    ['cut JSON', '[{"id": 1, "label": "wo'],
  ])('that is %s in place of JSON is malformed', (_, text) => {
    expect(errorOf(200, text)).toMatchObject({ kind: 'malformed', status: 200, message: '' })
  })

  it('that is too long to be one is malformed, and as nothing says that it was cut, not asked for again', async () => {
    const send = vi.fn(async () => readAnswer(new Response(null, { status: 200 }), undefined, 0))
    const read = repeat(send, { isRead: true })
    await expect(read).rejects.toMatchObject({ kind: 'malformed', status: undefined })
    expect(send).toHaveBeenCalledOnce()
  })

  it('may say that nothing has changed', () => {
    const { isUnchanged } = readAnswer(new Response(null, { status: 304 }), '', 0)
    expect(isUnchanged).toBe(true)
  })

  it('that leads elsewhere is malformed, not a success', () => {
    expect(errorOf(302, '', { Location: '/login' }).kind).toBe('malformed')
  })
})

describe('an error', () => {
  it.each([
    [400, 'invalid'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [405, 'invalid'],
    [408, 'timeout'],
    [409, 'conflict'],
    [410, 'notFound'],
    [412, 'changed'],
    [422, 'invalid'],
    [429, 'tooManyRequests'],
    [500, 'server'],
    [503, 'server'],
  ] as const)('with status %i is of the kind %s', (status, kind) => {
    expect(errorOf(status, '{"message":"No"}')).toMatchObject({ kind, status, message: 'No' })
  })

  it('carries what a 422 says of each field, repeated fields included', () => {
    const errors = [
      ['label', "Label can't be blank"],
      ['label', 'Label is not included in the list'],
      ['base', 'One channel only'],
    ]
    const text = JSON.stringify({ message: 'Validation Failed', errors })
    expect(errorOf(422, text)).toMatchObject({ message: 'Validation Failed', fieldErrors: errors })
  })

  it('of a proxy shows nothing of its page', () => {
    expect(errorOf(502, page)).toMatchObject({ kind: 'server', message: '', fieldErrors: [] })
  })

  it.each([
    ['page', 404, 'the contact is gone', page],
    ['empty answer', 404, 'the contact is gone', ''],
    ['page', 403, 'the agent may only read', page],
    ['empty answer', 403, 'the agent may only read', ''],
  ])('%s of a proxy with status %i does not say that %s', (_, status, __, text) => {
    expect(errorOf(status, text).kind).toBe('malformed')
  })

  it('names the request in the log of the API, and when to ask again', () => {
    const error = errorOf(503, '', { 'X-Request-Id': 'f3a9', 'Retry-After': '4' })
    expect(error).toMatchObject({ requestId: 'f3a9', retryAfter: 4 })
  })
})
