import { describe, expect, it, vi } from 'vitest'
import { ApiError } from './apiError.ts'
import { createClient } from './createClient.ts'
import { fakeFetch } from './fakeFetch.ts'

const getAccessToken = () => 'spring'

describe('a client', () => {
  it('reads the contacts of a person through several pages', async () => {
    const first = Array.from({ length: 100 }, (_, index) => ({
      id: index + 1,
      label: 'work',
      telephone: `+31 20 ${index}`,
      integration: false,
    }))
    const last = { id: 101, label: 'work', email: 'howard@example.org', integration: true }
    const next = 'https://backend.internal/v1/people/1/contacts?search_after=100'
    const { fetch, urls } = fakeFetch(({ url }) =>
      url.includes('search_after')
        ? Response.json([last], { headers: { ETag: '"7"' } })
        : Response.json(first, { headers: { ETag: '"7"', Link: `<${next}>; rel="next"` } }),
    )
    const client = createClient({ baseUrl: 'https://api.example/v1/', getAccessToken, fetch })
    const { contacts, etag } = await client.contacts.list(1)
    expect(contacts).toHaveLength(101)
    expect(contacts[100]).toMatchObject({ id: 101, integration: true })
    expect(etag).toBe('"7"')
    expect(urls()).toEqual([
      'https://api.example/v1/people/1/contacts?fields=integration&per_page=100',
      'https://api.example/v1/people/1/contacts?search_after=100',
    ])
  })

  it('sends the account in the header of this API family unless told another', async () => {
    const { fetch, requests } = fakeFetch(() => Response.json(null, { status: 403 }))
    const options = { baseUrl: '/v1', account: 'widget', getAccessToken, fetch }
    await expect(createClient(options).people.get(1)).rejects.toBeInstanceOf(ApiError)
    const other = createClient({ ...options, accountHeader: 'X-Brand-Account' })
    await expect(other.people.get(1)).rejects.toBeInstanceOf(ApiError)
    expect(requests[0]?.headers.get('X-RService-Account')).toBe('widget')
    expect(requests[1]?.headers.get('X-Brand-Account')).toBe('widget')
  })

  it('is told apart in a cache by its address and its account', () => {
    const scope = (baseUrl: string, account?: string) =>
      createClient({ baseUrl, account, getAccessToken }).scope
    expect(scope('/v1/')).toBe(scope('/v1'))
    expect(scope('/v1', 'widget')).not.toBe(scope('/v1'))
    expect(scope('/v1', 'widget')).not.toBe(scope('/v1', 'gadget'))
    expect(scope('/v1', 'widget')).not.toBe(scope('/v2', 'widget'))
  })

  it('tells the page when its access ended', async () => {
    const onUnauthorized = vi.fn()
    const { fetch } = fakeFetch(() => Response.json({ message: 'No' }, { status: 401 }))
    const client = createClient({ baseUrl: '/v1', getAccessToken, onUnauthorized, fetch })
    await expect(client.people.get(1)).rejects.toMatchObject({ kind: 'unauthorized' })
    await expect.poll(() => onUnauthorized).toHaveBeenCalledOnce()
  })

  it('asks whether the API answers to the access token, and asks once', async () => {
    const answers = [Response.json({}), Response.json({}, { status: 429 })]
    const { fetch, requests } = fakeFetch(() => answers.shift() ?? Response.error())
    const client = createClient({ baseUrl: 'https://api.example/v1/', getAccessToken, fetch })
    await expect(client.ping()).resolves.toBeUndefined()
    const busy = createClient({ baseUrl: '/v1', getAccessToken, fetch })
    await expect(busy.ping()).rejects.toMatchObject({ kind: 'tooManyRequests' })
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://api.example/v1',
      'GET /v1',
    ])
  })

  it('uses the fetch that the page has when it calls, whenever that was put there', async () => {
    const client = createClient({ baseUrl: '/v1', getAccessToken })
    const { fetch, urls } = fakeFetch(() => Response.json({ id: 1, name: 'Howard Tanner' }))
    vi.stubGlobal('fetch', fetch)
    await client.people.get(1)
    vi.unstubAllGlobals()
    expect(urls()).toEqual(['/v1/people/1'])
  })

  it('shares no wait with another client', async () => {
    const { fetch } = fakeFetch(() => new Response(null, { status: 429 }))
    const options = { baseUrl: '/v1', getAccessToken, fetch, now: () => 1_000_000 }
    const [held, free] = [createClient(options), createClient(options)]
    const leaving = new AbortController()
    const begun = new Promise<void>((resolve) => held.subscribe(resolve))
    const call = held.people.get(1, { signal: leaving.signal })
    await begun
    expect(held.waitingUntil()).toBe(1_002_000)
    expect(free.waitingUntil()).toBeUndefined()
    leaving.abort(new Error('left'))
    await expect(call).rejects.toThrow('left')
  })
})
