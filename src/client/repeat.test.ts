import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from './apiError.ts'
import { repeat } from './repeat.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})
afterEach(() => {
  vi.useRealTimers()
})

/** Fails with `error` so many times, then succeeds; returns what became of it and how often it was sent. */
async function outcome(error: Error, { failures = Infinity, isRead = true } = {}) {
  const sent: boolean[] = []
  const send = async (isRepeat: boolean) => {
    sent.push(isRepeat)
    if (sent.length <= failures) throw error
    return 'answer'
  }
  const result = repeat(send, { isRead }).catch((failure: unknown) => failure)
  await vi.runAllTimersAsync()
  return { result: await result, sent }
}

describe('a read', () => {
  it.each([
    ['a broken connection', new ApiError('offline')],
    ['408', new ApiError('timeout', { status: 408 })],
    ['500', new ApiError('server', { status: 500 })],
    ['502', new ApiError('server', { status: 502 })],
    ['503', new ApiError('server', { status: 503 })],
    ['504', new ApiError('server', { status: 504 })],
    ['a 2xx that is no JSON', new ApiError('malformed', { status: 200 })],
  ])('is repeated three times after %s', async (_, error) => {
    expect(await outcome(error)).toEqual({ result: error, sent: [false, true, true, true] })
  })

  it('succeeds when a repeat does', async () => {
    const { result, sent } = await outcome(new ApiError('offline'), { failures: 3 })
    expect(result).toBe('answer')
    expect(sent).toHaveLength(4)
  })

  it('is repeated once when no answer came in time', async () => {
    expect((await outcome(new ApiError('timeout'))).sent).toHaveLength(2)
  })

  it.each([
    ['400', new ApiError('invalid', { status: 400 })],
    ['401', new ApiError('unauthorized', { status: 401 })],
    ['403', new ApiError('forbidden', { status: 403 })],
    ['404', new ApiError('notFound', { status: 404 })],
    ['a redirect', new ApiError('malformed', { status: 0 })],
    ['a page in place of a 404', new ApiError('malformed', { status: 404 })],
    ['JSON of another shape', new ApiError('malformed')],
    ['a cancellation', new DOMException('cancelled', 'AbortError')],
  ])('is not repeated after %s', async (_, error) => {
    expect(await outcome(error)).toEqual({ result: error, sent: [false] })
  })

  it('waits twice as long before each repeat, by chance anything up to that', async () => {
    const times: number[] = []
    const start = Date.now()
    const send = async () => {
      times.push(Date.now() - start)
      throw new ApiError('offline')
    }
    const result = repeat(send, { isRead: true }).catch(() => 'failed')
    await vi.runAllTimersAsync()
    await result
    expect(times).toEqual([0, 150, 450, 1050])
  })

  it('waits as long as a 503 asks', async () => {
    const send = vi
      .fn()
      .mockRejectedValueOnce(new ApiError('server', { status: 503, retryAfter: 4 }))
    const result = repeat(send, { isRead: true })
    await vi.advanceTimersByTimeAsync(3999)
    expect(send).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(send).toHaveBeenCalledTimes(2)
    await result
  })

  it('fails at once when a 503 asks for a longer wait than an agent has patience', async () => {
    const error = new ApiError('server', { status: 503, retryAfter: 300 })
    expect((await outcome(error)).sent).toHaveLength(1)
  })

  it('stops waiting when it is cancelled', async () => {
    const controller = new AbortController()
    const send = vi.fn().mockRejectedValue(new ApiError('offline'))
    const result = repeat(send, { isRead: true, signal: controller.signal })
    const rejected = expect(result).rejects.toThrow('left the page')
    await vi.advanceTimersByTimeAsync(10)
    controller.abort(new Error('left the page'))
    await rejected
    expect(send).toHaveBeenCalledTimes(1)
  })
})

describe('a write', () => {
  it.each([
    ['a broken connection', new ApiError('offline')],
    ['a lost answer', new ApiError('timeout')],
    ['503', new ApiError('server', { status: 503 })],
  ])('is never repeated after %s: it may have been carried out', async (_, error) => {
    expect((await outcome(error, { isRead: false })).sent).toEqual([false])
  })

  it('is repeated three times after a 429, which says that it was not carried out', async () => {
    const error = new ApiError('tooManyRequests', { status: 429, retryAfter: 300 })
    const { result, sent } = await outcome(error, { isRead: false })
    expect(result).toBe(error)
    expect(sent).toEqual([false, true, true, true])
  })
})
