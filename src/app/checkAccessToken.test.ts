import { expect, test, vi } from 'vitest'
import { checkAccessToken } from './checkAccessToken.ts'

function apiThatAnswers(status: number) {
  return vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}', { status }))
}

test('a token that the API takes is accepted', async () => {
  const fetch = apiThatAnswers(200)
  expect(await checkAccessToken('/v1', 'token-1')).toBe('accepted')
  expect(fetch.mock.calls[0]?.[0]).toBe('/v1')
  expect(fetch.mock.calls[0]?.[1]?.headers).toMatchObject({ Authorization: 'Bearer token-1' })
})

test.each([
  [401, 'refused'],
  [403, 'refused'],
  [429, 'busy'],
  [500, 'unavailable'],
  [503, 'unavailable'],
  [404, 'unavailable'],
])('an answer of %i means %s', async (status, meaning) => {
  apiThatAnswers(status)
  expect(await checkAccessToken('/v1', 'token-1')).toBe(meaning)
})

test('a page of something before the service is not taken for its consent', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('<title>Hotel</title>'))
  expect(await checkAccessToken('/v1', 'token-1')).toBe('unavailable')
})

test('a service that cannot be reached is not taken for a wrong token', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
  expect(await checkAccessToken('/v1', 'token-1')).toBe('unavailable')
})

test('a text that cannot be a token is refused without asking', async () => {
  const fetch = apiThatAnswers(200)
  expect(await checkAccessToken('/v1', 'két szó')).toBe('refused')
  expect(fetch).not.toHaveBeenCalled()
})
