import { describe, expect, onTestFinished, test } from 'vitest'
import { appUnderTest } from '../appUnderTest.ts'

const portal = 'https://portal.example.org'

async function open(env: Record<string, string> = { ALLOWED_ORIGINS: portal }) {
  const app = await appUnderTest({ env })
  onTestFinished(() => app.close())
  return app
}

const preflight = {
  Authorization: '',
  'Access-Control-Request-Method': 'DELETE',
  'Access-Control-Request-Headers': 'authorization,if-match',
}

/** The names of the answer's headers that CORS knows. */
function corsHeaders(headers: Headers): string[] {
  return [...headers.keys()].filter((name) => name.startsWith('access-control-'))
}

describe('a page of a listed origin', () => {
  test('is asked before what it may send, without a token', async () => {
    const app = await open()
    for (const path of ['/v1', '/v1/people/1/contacts/1720', '/v1/shoes']) {
      const headers = { ...preflight, Origin: portal }
      const answer = await app.call('OPTIONS', path, { headers })
      expect([answer.status, answer.body]).toEqual([204, ''])
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(portal)
      expect(answer.headers.get('Access-Control-Allow-Methods')).toBe(
        'GET, HEAD, POST, PATCH, PUT, DELETE',
      )
      expect(answer.headers.get('Access-Control-Allow-Headers')).toBe(
        'Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, X-RService-Account',
      )
      expect(answer.headers.get('Access-Control-Max-Age')).toBe('600')
      expect(answer.headers.get('Vary')).toBe('Origin')
      expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull()
    }
  })

  test.each([
    [200, 'GET', '/v1/people', {}],
    [304, 'GET', '/v1/people/1/contacts', { 'If-None-Match': '*' }],
    [400, 'GET', '/v1/people/0', {}],
    [401, 'GET', '/v1', { Authorization: 'Bearer wrong' }],
    [404, 'GET', '/v1/shoes', {}],
    [405, 'POST', '/v1', {}],
    [415, 'POST', '/v1/people/1/contacts', {}],
  ])('may read an answer of %i', async (status, method, path, headers) => {
    const app = await open()
    const answer = await app.call(method, path, { headers: { ...headers, Origin: portal } })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(portal)
    expect(answer.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    expect(answer.headers.get('Vary')).toBe('Origin')
    const exposed = answer.headers.get('Access-Control-Expose-Headers')?.split(', ') ?? []
    for (const name of ['Link', 'ETag', 'Retry-After', 'Allow', 'X-Request-Id', 'X-Signed-In-As']) {
      expect(exposed).toContain(name)
    }
    for (const name of [...answer.headers.keys()].filter((each) =>
      /^x-(ratelimit|pag)/.test(each),
    )) {
      expect(exposed.map((each) => each.toLowerCase())).toContain(name)
    }
  })

  test('may read that it has to wait, and that the server failed', async () => {
    const now = () => 0
    const rateLimit = { burst: 1, seconds: 2, hourly: 10 }
    const people = {
      list: () => Promise.reject(new Error('disk is gone')),
      find: () => Promise.reject(new Error('disk is gone')),
    }
    const env = { ALLOWED_ORIGINS: portal }
    const app = await appUnderTest({ env, rateLimit, now, store: { people } })
    onTestFinished(() => app.close())
    for (const status of [500, 429]) {
      const answer = await app.call('GET', '/v1/people', { headers: { Origin: portal } })
      expect(answer.status).toBe(status)
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(portal)
    }
  })

  test.each([
    ['of the embedded API', {}],
    ['in front of a live system', { RSERVICE_API_URL: 'https://api.example.com/v1' }],
  ])('may name the account in the header that the settings name, %s', async (_, env) => {
    const app = await open({
      ALLOWED_ORIGINS: portal,
      RSERVICE_ACCOUNT_HEADER: 'X-Other-Account',
      ...env,
    })
    const headers = { ...preflight, Origin: portal }
    const answer = await app.call('OPTIONS', '/v1', { headers })
    expect(answer.headers.get('Access-Control-Allow-Headers')).toMatch(/, X-Other-Account$/)
  })

  test('may not read the page’s own answers', async () => {
    const app = await open()
    const { headers } = await app.call('GET', '/people', { headers: { Origin: portal } })
    expect(corsHeaders(headers)).toEqual([])
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
  })
})

describe('a page of any other origin', () => {
  const others = [
    'https://evil.example',
    'https://portal.example.org.evil.example',
    'https://portal.example.org:8443',
    'http://portal.example.org',
    'HTTPS://PORTAL.EXAMPLE.ORG',
    'null',
    '*',
    '',
  ]

  test.each(others)('gets no header of CORS, and its preflight is 403: %j', async (origin) => {
    const app = await open()
    const read = await app.call('GET', '/v1', { headers: { Origin: origin } })
    expect([read.status, corsHeaders(read.headers)]).toEqual([200, []])
    expect(read.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
    expect(read.headers.get('Vary')).toBe('Origin')
    const asked = await app.call('OPTIONS', '/v1', { headers: { ...preflight, Origin: origin } })
    const message = 'Pages of this origin may not call this server'
    expect([asked.status, asked.body]).toEqual([403, { message }])
    expect(corsHeaders(asked.headers)).toEqual([])
  })

  test('is refused too where no origin is listed', async () => {
    const app = await open({})
    const headers = { ...preflight, Origin: portal }
    const { status, headers: answered } = await app.call('OPTIONS', '/v1', { headers })
    expect([status, corsHeaders(answered)]).toEqual([403, []])
  })
})

test('OPTIONS that is no preflight needs a token, and is 405', async () => {
  const app = await open()
  const headers = { Origin: portal }
  expect((await app.call('OPTIONS', '/v1', { headers })).status).toBe(405)
  const nobody = { Origin: portal, Authorization: '' }
  expect((await app.call('OPTIONS', '/v1', { headers: nobody })).status).toBe(401)
})
