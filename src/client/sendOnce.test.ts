import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeFetch, silence } from './fakeFetch.ts'
import { sendOnce } from './sendOnce.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('brings the answer with its body', async () => {
  const { fetch } = fakeFetch(() => Response.json([1], { status: 200 }))
  const { response, text } = await sendOnce(fetch, '/v1/people', {}, undefined)
  expect([response.status, text]).toEqual([200, '[1]'])
  expect(vi.getTimerCount()).toBe(0)
})

it('sends no cookies and no referrer, follows no redirect and keeps nothing in the cache', async () => {
  const { fetch, requests } = fakeFetch(() => Response.json([]))
  await sendOnce(fetch, '/v1/people', {}, undefined)
  expect(requests[0]?.init).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    cache: 'no-store',
  })
})

it('is offline when the connection fails', async () => {
  const { fetch } = fakeFetch(() => Promise.reject(new TypeError('Failed to fetch')))
  await expect(sendOnce(fetch, '/v1', {}, undefined)).rejects.toMatchObject({ kind: 'offline' })
})

it('is offline when the connection breaks within the answer', async () => {
  const broken = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('[{"id"'))
      controller.error(new TypeError('terminated'))
    },
  })
  const { fetch } = fakeFetch(() => new Response(broken))
  await expect(sendOnce(fetch, '/v1', {}, undefined)).rejects.toMatchObject({ kind: 'offline' })
})

it('stops reading an answer that is longer than any of this API', async () => {
  let cancelled = false
  let megabytes = 0
  const endless = new ReadableStream({
    pull(controller) {
      megabytes += 1
      controller.enqueue(new Uint8Array(2 ** 20).fill(32))
    },
    cancel() {
      cancelled = true
    },
  })
  const { fetch } = fakeFetch(() => new Response(endless))
  expect((await sendOnce(fetch, '/v1', {}, undefined)).text).toBeUndefined()
  expect(cancelled).toBe(true)
  expect(megabytes).toBeLessThan(12)
})

it('reads letters whole that come in two pieces', async () => {
  const bytes = new TextEncoder().encode('["Ünal 電話"]')
  const pieces = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  const { fetch } = fakeFetch(() => new Response(pieces))
  expect((await sendOnce(fetch, '/v1', {}, undefined)).text).toBe('["Ünal 電話"]')
})

it('does not abort an answer that was read to its end: a browser may not know of the end yet', async () => {
  const { fetch, requests } = fakeFetch(() => new Response('[]'))
  await sendOnce(fetch, '/v1', {}, undefined)
  expect(requests[0]?.init.signal?.aborted).toBe(false)
})

it('gives up after fifteen seconds', async () => {
  const { fetch, requests } = fakeFetch(silence)
  const failed = expect(sendOnce(fetch, '/v1', {}, undefined)).rejects.toMatchObject({
    kind: 'timeout',
    status: undefined,
  })
  await vi.advanceTimersByTimeAsync(14_999)
  expect(requests[0]?.init.signal?.aborted).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  await failed
})

it('sends nothing when the caller has left before', async () => {
  const { fetch, requests } = fakeFetch(silence)
  const left = AbortSignal.abort(new Error('left the page'))
  await expect(sendOnce(fetch, '/v1', {}, left)).rejects.toThrow('left the page')
  expect(requests).toEqual([])
})

it('stops at once with the reason of the caller', async () => {
  const { fetch, requests } = fakeFetch(silence)
  const controller = new AbortController()
  const sent = sendOnce(fetch, '/v1', {}, controller.signal)
  controller.abort(new Error('typed on'))
  await expect(sent).rejects.toThrow('typed on')
  expect(requests[0]?.init.signal?.aborted).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
})
