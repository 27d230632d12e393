import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { callSender } from './callSender.ts'
import { fakeFetch, silence } from './fakeFetch.ts'
import { createScheduler } from './scheduler.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A sender against an API that gives these answers, one after the other, and the last one for ever. */
function sending(...answers: (() => Response | Promise<Response>)[]) {
  const lastAnswer = answers.at(-1) ?? silence
  const coming = answers.values()
  const { fetch, requests } = fakeFetch(() => (coming.next().value ?? lastAnswer)())
  const scheduler = createScheduler(() => Date.now())
  const send = callSender({
    baseUrl: '/v1',
    account: 'widget',
    accountHeader: 'X-Brand-Account',
    getAccessToken: () => 'spring',
    fetch,
    now: () => Date.now(),
    scheduler,
    onAnswer: () => {},
  })
  return { send, requests, scheduler }
}

const tooMany = (seconds: number) => () =>
  Response.json(
    { message: 'Too Many Requests' },
    { status: 429, headers: { 'Retry-After': String(seconds) } },
  )

describe('a request', () => {
  it('carries the token, the account and the wish for JSON', async () => {
    const { send, requests } = sending(() => Response.json([]))
    await send({ path: '/people' })
    expect(requests[0]).toMatchObject({ method: 'GET', url: '/v1/people', body: undefined })
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
      accept: 'application/json',
      authorization: 'Bearer spring',
      'x-brand-account': 'widget',
    })
  })

  it('that writes carries its body, its condition and its key', async () => {
    const { send, requests } = sending(() => Response.json({}))
    const body = { label: 'work' }
    const options = { ifMatch: '"7"', idempotencyKey: 'a1' }
    await send({ method: 'POST', path: '/people/1/contacts', body, ...options })
    expect(requests[0]).toMatchObject({ method: 'POST', body })
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toMatchObject({
      'content-type': 'application/json',
      'if-match': '"7"',
      'idempotency-key': 'a1',
    })
  })
})

describe('a call that is refused with 429', () => {
  it.each([
    ['GET', () => Response.json({ id: 1 })],
    ['POST', () => Response.json({ id: 1 })],
    ['PATCH', () => Response.json({ id: 1 })],
    ['DELETE', () => new Response(null, { status: 204 })],
  ] as const)('is repeated by itself after the wait (%s)', async (method, answered) => {
    const { send, requests } = sending(tooMany(3), answered)
    const answer = send({ method, path: '/people/1/contacts/1' })
    await vi.advanceTimersByTimeAsync(2999)
    expect(requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(requests).toHaveLength(2)
    await expect(answer).resolves.toBeDefined()
  })

  it('makes every other call wait as well', async () => {
    const deleted = () => new Response(null, { status: 204 })
    const { send, requests, scheduler } = sending(tooMany(3), deleted, () => Response.json({}))
    const calls = [send({ path: '/people/1' })]
    await vi.advanceTimersByTimeAsync(0)
    expect(scheduler.waitingUntil()).toBe(1_003_000)
    calls.push(send({ method: 'DELETE', path: '/people/1/contacts/1' }))
    await vi.advanceTimersByTimeAsync(2999)
    expect(requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'DELETE', 'GET'])
    await Promise.all(calls)
  })

  it('fails after the third repeat and says when to ask again', async () => {
    const { send, requests } = sending(tooMany(3))
    const failed = expect(send({ path: '/people' })).rejects.toMatchObject({
      kind: 'tooManyRequests',
      status: 429,
      retryAfter: 3,
    })
    await vi.advanceTimersByTimeAsync(20_000)
    await failed
    expect(requests).toHaveLength(4)
  })

  it('goes before calls that came later', async () => {
    const { send, requests } = sending(tooMany(3), silence)
    for (const name of ['a', 'b', 'c', 'd', 'e', 'later'])
      send({ path: `/${name}` }).catch(() => {})
    await vi.advanceTimersByTimeAsync(3000)
    expect(requests.map(({ url }) => url).slice(4)).toEqual(['/v1/e', '/v1/a'])
  })

  it('can be cancelled while it waits', async () => {
    const { send, requests } = sending(tooMany(3))
    const search = new AbortController()
    const rejected = expect(send({ path: '/people', signal: search.signal })).rejects.toThrow(
      'typed',
    )
    await vi.advanceTimersByTimeAsync(1000)
    search.abort(new Error('typed on'))
    await rejected
    await vi.advanceTimersByTimeAsync(20_000)
    expect(requests).toHaveLength(1)
  })
})

it('a budget that is used up holds the next call until it is renewed', async () => {
  const headers = { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '1002' }
  const { send, requests } = sending(
    () => Response.json([], { headers }),
    () => Response.json([]),
  )
  await send({ path: '/people' })
  const next = send({ path: '/people' })
  await vi.advanceTimersByTimeAsync(1999)
  expect(requests).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  await next
  expect(requests).toHaveLength(2)
})

it('a read whose connection broke is repeated, a write is not', async () => {
  const broken = () => Promise.reject(new TypeError('Failed to fetch'))
  const reading = sending(broken, () => Response.json([]))
  const read = reading.send({ path: '/people' })
  await vi.advanceTimersByTimeAsync(1000)
  expect((await read).body).toEqual([])

  const writing = sending(broken, () => Response.json([]))
  const write = writing.send({ method: 'POST', path: '/people/1/contacts', body: {} })
  await expect(write).rejects.toMatchObject({ kind: 'offline' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(writing.requests).toHaveLength(1)
})

it.each([
  ['empty', () => new Response('')],
  ['cut', () => new Response('[{"id": 1, "la')],
  ['a page of something in between', () => new Response('<!doctype html><title>Sign in</title>')],
])('a read whose answer is %s is repeated, and heals when that was once', async (_, answer) => {
  const { send, requests } = sending(answer, () => Response.json([]))
  const read = send({ path: '/people' })
  await vi.advanceTimersByTimeAsync(1000)
  expect((await read).body).toEqual([])
  expect(requests).toHaveLength(2)
})

it.each([
  ['empty', () => new Response('')],
  ['of something in between', () => Response.json({ status: 'up' })],
])('a delete whose success is %s is not believed: 204 is what the API says', async (_, answer) => {
  const { send, requests } = sending(answer)
  const deletion = send({ method: 'DELETE', path: '/people/1/contacts/1' })
  await expect(deletion).rejects.toMatchObject({ kind: 'malformed' })
  expect(requests).toHaveLength(1)
})

it('a condition goes with the call, and an answer without a body says that it holds', async () => {
  const { send, requests } = sending(() => new Response(null, { status: 304 }))
  const { isUnchanged } = await send({ path: '/people/1/contacts', ifNoneMatch: '"7"' })
  expect(isUnchanged).toBe(true)
  expect(requests[0]?.headers.get('If-None-Match')).toBe('"7"')
})

it('what the agent does goes before reads that wait, unless the call says otherwise', async () => {
  const { send, requests } = sending(tooMany(3), () => Response.json({}))
  const calls = [send({ path: '/people/1' })]
  await vi.advanceTimersByTimeAsync(0)
  calls.push(
    send({ path: '/lock', priority: 'background' }),
    send({ path: '/row' }),
    send({ path: '/save', method: 'PATCH', body: {} }),
    send({ path: '/before-save', priority: 'act' }),
  )
  await vi.advanceTimersByTimeAsync(3000)
  await Promise.all(calls)
  expect(requests.slice(1).map(({ url }) => url)).toEqual([
    '/v1/save',
    '/v1/before-save',
    '/v1/people/1',
    '/v1/row',
    '/v1/lock',
  ])
})
