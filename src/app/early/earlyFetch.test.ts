import { afterEach, expect, test, vi } from 'vitest'
import { createClient } from '../../client/createClient.ts'
import { readHeaders } from '../../client/plainRequest.ts'
import { earlyFetch } from './earlyFetch.ts'
import { beginReads } from './earlyReads.ts'

const person = { id: 7, name: 'Grace Okafor' }
const contacts = [{ id: 1, label: 'work', telephone: '+31 1', integration: false }]

/** A client whose page has asked early, as `token-1`, for person 7; and every request that was made. */
function pageOf(token = 'token-1') {
  const fetch = vi.fn(async (address: string | URL | Request) =>
    Response.json(String(address).includes('/contacts') ? contacts : person),
  )
  vi.stubGlobal('fetch', fetch)
  const reads = beginReads(7, 'token-1')
  const client = createClient({
    baseUrl: '/v1',
    getAccessToken: () => token,
    fetch: earlyFetch(reads),
  })
  return { client, fetch }
}
afterEach(() => {
  vi.unstubAllGlobals()
})

test('the first reads of a person get the answers that were asked for early, with no request of their own', async () => {
  const { client, fetch } = pageOf()
  expect(await client.people.get(7)).toMatchObject(person)
  expect((await client.contacts.list(7)).contacts).toHaveLength(1)
  expect(fetch).toHaveBeenCalledTimes(2)
})

test('the next reads ask anew', async () => {
  const { client, fetch } = pageOf()
  await client.people.get(7)
  await client.people.get(7)
  expect(fetch).toHaveBeenCalledTimes(3)
})

test('reads with another token, or of another person, ask for themselves', async () => {
  await pageOf('token-2').client.people.get(7)
  expect(vi.mocked(fetch)).toHaveBeenCalledTimes(3)
  const { client, fetch: asked } = pageOf()
  await client.people.get(8)
  expect(asked).toHaveBeenCalledTimes(3)
})

test('a read that is given up gives up what was asked for early', async () => {
  const silent = vi.fn(
    (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      }),
  )
  vi.stubGlobal('fetch', silent)
  const given = new AbortController()
  const waiting = earlyFetch(beginReads(7, 'token-1'))('/v1/people/7', {
    method: 'GET',
    headers: readHeaders('token-1'),
    signal: given.signal,
  })
  given.abort()
  await expect(waiting).rejects.toThrow()
  const aborted = silent.mock.calls.map(([, init]) => init?.signal?.aborted)
  expect(aborted).toEqual([true, false])
})
