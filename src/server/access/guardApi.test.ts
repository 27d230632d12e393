import { describe, expect, onTestFinished, test } from 'vitest'
import { accessToken, appUnderTest } from '../appUnderTest.ts'

async function open(circumstances: Parameters<typeof appUnderTest>[0] = {}) {
  const app = await appUnderTest(circumstances)
  onTestFinished(() => app.close())
  return app
}

describe('the access token', () => {
  test.each([
    '',
    'Bearer',
    'Bearer wrong',
    `Bearer ${accessToken}x`,
    `Bearer ${accessToken.slice(0, -1)}`,
    `Bearer ${accessToken} ${accessToken}`,
    `Basic ${accessToken}`,
    accessToken,
  ])('is asked for with 401 when a call carries %j', async (authorization) => {
    const app = await open()
    for (const path of ['/v1', '/v1/people/1', '/v1/shoes']) {
      const headers = { Authorization: authorization }
      const answer = await app.call('GET', path, { headers })
      expect([answer.status, answer.body]).toEqual([401, { message: 'Unauthorized' }])
      expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer')
    }
  })

  test('is enough, whatever account is named and however Bearer is written', async () => {
    const app = await open()
    const headers = { Authorization: `bearer ${accessToken}`, 'X-RService-Account': 'widget' }
    expect((await app.call('GET', '/v1', { headers })).status).toBe(200)
  })
})

describe('the rate limit', () => {
  const rateLimit = { burst: 20, seconds: 2, hourly: 3600 }

  test('lets twenty calls at once through, and tells the next when to come again', async () => {
    let now = Date.parse('2026-03-02T09:00:00Z')
    const app = await open({ rateLimit, now: () => now })
    for (let call = 1; call <= 20; call++) {
      const { status, headers } = await app.call('GET', '/v1')
      expect([status, headers.get('X-RateLimit-Remaining')]).toEqual([200, String(3600 - call)])
    }
    const refused = await app.call('GET', '/v1')
    expect([refused.status, refused.body]).toEqual([429, { message: 'Too Many Requests' }])
    expect(refused.headers.get('Retry-After')).toBe('1')
    expect(refused.headers.get('X-RateLimit-Limit')).toBe('3600')
    expect(Number(refused.headers.get('X-RateLimit-Reset'))).toBe(now / 1000 + 20)
    now += 1000
    expect((await app.call('GET', '/v1')).status).toBe(200)
  })

  test('does not count calls without the token', async () => {
    const now = Date.now()
    const app = await open({ rateLimit: { ...rateLimit, burst: 1 }, now: () => now })
    await app.call('GET', '/v1', { headers: { Authorization: 'Bearer wrong' } })
    expect((await app.call('GET', '/v1')).status).toBe(200)
    expect((await app.call('GET', '/v1')).status).toBe(429)
  })

  test('that is switched off lets everything through and still tells a budget', async () => {
    const app = await open()
    const calls = Array.from({ length: 50 }, () => app.call('GET', '/v1'))
    for (const { status, headers } of await Promise.all(calls)) {
      expect([status, headers.get('X-RateLimit-Remaining')]).toEqual([200, '3600'])
    }
  })
})
