import { describe, expect, it, vi } from 'vitest'
import { authorizer } from './accessToken.ts'
import { ApiError } from './apiError.ts'

/** An API that accepts one token. */
function api(accepted: string) {
  return vi.fn(async (token: string) => {
    if (token !== accepted) throw new ApiError('unauthorized', { status: 401 })
    return 'answer'
  })
}

/** After it, whoever is told of an end has been told. */
const turn = () => new Promise((resolve) => setTimeout(resolve))

describe('the access token', () => {
  it('is asked for before each call', async () => {
    const getAccessToken = vi.fn(() => 'spring')
    const authorized = authorizer({ getAccessToken })
    await authorized(api('spring'))
    await authorized(api('spring'))
    expect(getAccessToken.mock.calls).toEqual([[{}], [{}]])
  })

  it('that is refused is asked for once more, and the call is repeated with the new one', async () => {
    const send = api('summer')
    const onUnauthorized = vi.fn()
    const authorized = authorizer({
      getAccessToken: ({ refused }) => (refused === 'spring' ? 'summer' : 'spring'),
      onUnauthorized,
    })
    await expect(authorized(send)).resolves.toBe('answer')
    expect(send.mock.calls).toEqual([['spring'], ['summer']])
    await turn()
    expect(onUnauthorized).not.toHaveBeenCalled()
  })

  it('that stays the same is not sent twice, and the page is told', async () => {
    const send = api('summer')
    const onUnauthorized = vi.fn()
    const authorized = authorizer({ getAccessToken: () => 'spring', onUnauthorized })
    await expect(authorized(send)).rejects.toMatchObject({ kind: 'unauthorized', status: 401 })
    expect(send).toHaveBeenCalledOnce()
    await turn()
    expect(onUnauthorized).toHaveBeenCalledOnce()
  })

  it('that is refused is told as refused, and only then the page is told, whatever it throws', async () => {
    vi.useFakeTimers()
    const onUnauthorized = vi.fn(() => {
      throw new Error('of the page')
    })
    const authorized = authorizer({ getAccessToken: () => 'spring', onUnauthorized })
    await expect(authorized(api('summer'))).rejects.toMatchObject({ kind: 'unauthorized' })
    expect(onUnauthorized).not.toHaveBeenCalled()
    expect(() => vi.runAllTimers()).toThrow('of the page')
    vi.useRealTimers()
  })

  it('is not asked for a third time when the second one is refused too', async () => {
    const getAccessToken = vi.fn(({ refused }: { refused?: string }) =>
      refused ? 'autumn' : 'spring',
    )
    const onUnauthorized = vi.fn()
    const authorized = authorizer({ getAccessToken, onUnauthorized })
    await expect(authorized(api('summer'))).rejects.toMatchObject({ kind: 'unauthorized' })
    expect(getAccessToken).toHaveBeenCalledTimes(2)
    await turn()
    expect(onUnauthorized).toHaveBeenCalledOnce()
  })

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['nothing a header can carry', 'spring\u2019s token'],
  ])('that is %s sends nothing, and the page is told', async (_, token) => {
    const send = api('summer')
    const onUnauthorized = vi.fn()
    const authorized = authorizer({ getAccessToken: () => token, onUnauthorized })
    await expect(authorized(send)).rejects.toMatchObject({ kind: 'unauthorized' })
    expect(send).not.toHaveBeenCalled()
    await turn()
    expect(onUnauthorized).toHaveBeenCalledOnce()
  })

  it.each([null, 17, true])(
    'that a portal without types gives as %s sends nothing',
    async (token) => {
      const send = api(String(token))
      // What compiles for its author does not for us.
      const getAccessToken = () => JSON.parse(JSON.stringify(token))
      const authorized = authorizer({ getAccessToken })
      await expect(authorized(send)).rejects.toMatchObject({ kind: 'unauthorized' })
      expect(send).not.toHaveBeenCalled()
    },
  )

  it('that could not be had counts as a broken connection, not as signed out', async () => {
    const onUnauthorized = vi.fn()
    const getAccessToken = () => Promise.reject(new TypeError('Failed to fetch'))
    const authorized = authorizer({ getAccessToken, onUnauthorized })
    await expect(authorized(api('summer'))).rejects.toMatchObject({ kind: 'offline' })
    await turn()
    expect(onUnauthorized).not.toHaveBeenCalled()
  })

  it('is renewed once for calls that are refused together', async () => {
    const getAccessToken = vi.fn(async ({ refused }: { refused?: string }) =>
      refused ? 'summer' : 'spring',
    )
    const authorized = authorizer({ getAccessToken })
    await Promise.all([authorized(api('summer')), authorized(api('summer'))])
    expect(getAccessToken.mock.calls.filter(([{ refused }]) => refused)).toHaveLength(1)
  })

  it('is renewed again when the same one is refused later', async () => {
    const getAccessToken = vi.fn(async ({ refused }: { refused?: string }) =>
      refused ? 'summer' : 'spring',
    )
    const authorized = authorizer({ getAccessToken })
    await authorized(api('summer'))
    await authorized(api('summer'))
    expect(getAccessToken.mock.calls.filter(([{ refused }]) => refused)).toHaveLength(2)
  })

  it('has nothing to do with other errors', async () => {
    const onUnauthorized = vi.fn()
    const getAccessToken = vi.fn(({ refused }: { refused?: string }) => refused ?? 'spring')
    const authorized = authorizer({ getAccessToken, onUnauthorized })
    const send = () => Promise.reject(new ApiError('forbidden', { status: 403 }))
    await expect(authorized(send)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(getAccessToken.mock.calls).toEqual([[{}]])
    await turn()
    expect(onUnauthorized).not.toHaveBeenCalled()
  })
})

describe('a portal that never says what the access token is', () => {
  const never = () => new Promise<string>(() => {})

  it('is waited for 15 seconds', async () => {
    vi.useFakeTimers()
    const ended = authorizer({ getAccessToken: never })(api('spring')).catch((error) => error.kind)
    await vi.advanceTimersByTimeAsync(14_999)
    const early = await Promise.race([ended, 'waiting'])
    await vi.advanceTimersByTimeAsync(1)
    vi.useRealTimers()
    expect([early, await ended]).toEqual(['waiting', 'timeout'])
  })

  it('is no longer waited for when the call is cancelled', async () => {
    const stop = new AbortController()
    const ended = authorizer({ getAccessToken: never })(api('spring'), stop.signal)
    stop.abort('left')
    await expect(ended).rejects.toBe('left')
  })

  it('about a new one keeps no later call from asking', async () => {
    const getAccessToken = ({ refused }: { refused?: string }) => (refused ? never() : 'spring')
    const authorized = authorizer({ getAccessToken })
    vi.useFakeTimers()
    const ended = authorized(api('summer')).catch((error) => error.kind)
    await vi.advanceTimersByTimeAsync(15_000)
    vi.useRealTimers()
    expect(await ended).toBe('timeout')
    await expect(authorized(api('spring'))).resolves.toBe('answer')
  })
})
