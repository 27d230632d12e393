import { expect, test } from 'vitest'
import { asAgent, forwardingTo, json, liveSystem, token } from './forwardingUnderTest.ts'

test('what the API understands goes up, with the account of the settings', async () => {
  const live = await liveSystem(json({}))
  const server = await forwardingTo(live.url, { account: 'wdc', accountHeader: 'X-Brand-Account' })
  const sent = {
    ...asAgent,
    Accept: 'application/json',
    'Accept-Encoding': 'gzip',
    'Accept-Language': 'nl',
    'Content-Type': 'application/json',
    'Content-Length': '2',
    'Idempotency-Key': 'k-1',
    'If-Match': '"e1"',
    'If-None-Match': '"e2"',
    'User-Agent': 'agent/1',
    'X-Brand-Account': 'another',
  }
  await server.call('PATCH', '/v1/people/1/contacts/2', sent, '{}')
  expect(live.asked[0]?.headers).toEqual({
    accept: 'application/json',
    'accept-encoding': 'gzip',
    'accept-language': 'nl',
    authorization: `Bearer ${token}`,
    connection: 'keep-alive',
    'content-length': '2',
    'content-type': 'application/json',
    host: new URL(live.url).host,
    'idempotency-key': 'k-1',
    'if-match': '"e1"',
    'if-none-match': '"e2"',
    'user-agent': 'agent/1',
    'x-brand-account': 'wdc',
  })
})

test('without an account in the settings, the caller’s own goes up', async () => {
  const live = await liveSystem(json({}))
  const server = await forwardingTo(live.url)
  await server.call('GET', '/v1', { ...asAgent, 'X-RService-Account': 'wdc' })
  expect(live.asked[0]?.headers['x-rservice-account']).toBe('wdc')
})

test('cookies, hop-by-hop headers and what Connection names stay behind on the way up', async () => {
  const live = await liveSystem(json({}))
  const server = await forwardingTo(live.url)
  await server.call('GET', '/v1/people', {
    ...asAgent,
    Connection: 'keep-alive, X-Secret',
    'Keep-Alive': 'timeout=5',
    'Proxy-Authorization': 'Basic eA==',
    'Proxy-Connection': 'keep-alive',
    'X-Secret': 'x',
    Cookie: 'session=1',
    Forwarded: 'for=10.0.0.1',
    Origin: 'http://127.0.0.1',
    Referer: 'http://127.0.0.1/people?q=ada',
    TE: 'trailers',
    Upgrade: 'h2c',
    'X-Forwarded-For': '10.0.0.1',
    'X-HTTP-Method-Override': 'DELETE',
  })
  expect(live.asked[0]?.headers).toEqual({
    authorization: `Bearer ${token}`,
    connection: 'keep-alive',
    host: new URL(live.url).host,
  })
})

test('a call whose Connection header would keep a condition back is refused, and nothing leaves', async () => {
  const live = await liveSystem(json({}))
  const server = await forwardingTo(live.url)
  const headers = { ...asAgent, Connection: 'close, If-Match', 'If-Match': '"e1"' }
  const answer = await server.call('DELETE', '/v1/people/1/contacts', headers)
  expect(answer.status).toBe(400)
  expect(live.asked).toEqual([])
})

test.each([
  ['none', {}],
  ['another scheme', { Authorization: 'Basic YWRhOnNlY3JldA==' }],
  ['an empty one', { Authorization: 'Bearer ' }],
  ['one for this connection only', { ...asAgent, Connection: 'Authorization' }],
])('without a bearer token nobody asks the live system: %s', async (_, headers) => {
  const live = await liveSystem(json({}))
  const server = await forwardingTo(live.url)
  const answer = await server.call('GET', '/v1', headers)
  expect([answer.status, JSON.parse(answer.body)]).toEqual([401, { message: 'Unauthorized' }])
  expect(answer.headers['www-authenticate']).toBe('Bearer')
  expect(live.asked).toEqual([])
})

test('the body of a read or a delete stays behind', async () => {
  const live = await liveSystem(json({}))
  const server = await forwardingTo(live.url)
  const headers = { ...asAgent, 'Content-Type': 'application/json', 'Content-Length': '2' }
  await server.call('DELETE', '/v1/people/1/contacts/2', headers, '{}')
  expect(live.asked[0]?.headers).not.toHaveProperty('content-length')
  expect(live.asked[0]?.headers).not.toHaveProperty('transfer-encoding')
})

test('what the API says comes down; cookies and what concerns the connection stay behind', async () => {
  const said = {
    Date: 'Tue, 03 Mar 2026 09:00:00 GMT',
    ETag: 'W/"e1"',
    'X-Pagination-Total-Entries': '238',
    'X-RateLimit-Remaining': '17',
    'X-Request-Id': 'upstream-7',
  }
  const kept = {
    'Access-Control-Allow-Origin': '*',
    'Alt-Svc': 'h3=":443"',
    'Cache-Control': 'public, max-age=600',
    'Clear-Site-Data': '"*"',
    Connection: 'keep-alive, X-RateLimit-Reset',
    'Content-Security-Policy': 'default-src *',
    'Keep-Alive': 'timeout=99',
    'Proxy-Authenticate': 'Basic',
    Server: 'nginx',
    'Set-Cookie': ['session=1', 'b=2'],
    'Strict-Transport-Security': 'max-age=1',
    Vary: 'Accept',
    'X-RateLimit-Reset': '17',
  }
  const live = await liveSystem((_, outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'application/json', ...said, ...kept }).end('{}')
  })
  const { headers } = await (await forwardingTo(live.url)).call('GET', '/v1/people')
  for (const [name, value] of Object.entries(said)) {
    expect(headers[name.toLowerCase()]).toBe(value)
  }
  for (const name of Object.keys(kept)) {
    expect([name, headers[name.toLowerCase()]]).not.toEqual([name, Reflect.get(kept, name)])
  }
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers.server).toBeUndefined()
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['content-security-policy']).toMatch("default-src 'none'")
})

test('an answer has an id of this server where the live system gives none, and no budget of this server', async () => {
  const live = await liveSystem(json({}))
  const { headers } = await (await forwardingTo(live.url)).call('GET', '/v1/people')
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  expect(headers).not.toHaveProperty('x-ratelimit-limit')
})

test.each([
  ['https://api.example.com/v1/people?per_page=10&search_after=b', '?per_page=10&search_after=b'],
  ['http://internal:3000/other/people?search_after=b,c#x', '?search_after=b%2Cc'],
  ['/v1/people?search_after=b', '?search_after=b'],
  ['?search_after=b', '?search_after=b'],
])('a link to the next page leads back to this server: %s', async (target, query) => {
  const link = `<https://api.example.com/v1/people>; rel="first", <${target}>; rel="next", <https://api.example.com/docs>; rel="help"`
  const live = await liveSystem(json([], { Link: link }))
  const server = await forwardingTo(live.url)
  const { headers } = await server.call('GET', '/v1/people?q=a')
  const own = `${server.url}/v1/people`
  expect(headers.link).toBe(`<${own}>; rel="first", <${own}${query}>; rel="next"`)
})

test('a 401 of the live system asks for a bearer token, never for a password', async () => {
  const live = await liveSystem((_, outgoing) => {
    const headers = { 'Content-Type': 'application/json', 'WWW-Authenticate': 'Basic realm="x"' }
    outgoing.writeHead(401, headers).end('{"message":"Unauthorized"}')
  })
  const { status, headers } = await (await forwardingTo(live.url)).call('GET', '/v1')
  expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer'])
})
