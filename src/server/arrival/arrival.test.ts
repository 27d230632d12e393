import { expect, test } from 'vitest'
import { accessToken } from '../appUnderTest.ts'
import { serverUnderTest } from '../serverUnderTest.ts'
import { readProxies } from '../settings/readLists.ts'
import { arrivalOf } from './arrival.ts'

const TRUST_PROXY = '127.0.0.1, 10.0.0.0/8'

/** How a server takes a call with these headers, by its `Link` and its log. */
async function arrived(headers: Record<string, string>, env: Record<string, string> = {}) {
  const settings = { ALLOWED_HOSTS: 'desk.example.org', ACCESS_TOKEN: accessToken, ...env }
  const { url, lines } = await serverUnderTest(settings)
  const answer = await fetch(`${url}/v1/people?per_page=1`, {
    headers: { Authorization: `Bearer ${accessToken}`, ...headers },
  })
  const first = /^<([^>]+)>/.exec(answer.headers.get('Link') ?? '')?.[1]
  const { client } = { ...(lines.at(-1)?.line as { client?: string } | undefined) }
  const security = answer.headers.get('Strict-Transport-Security')
  return { status: answer.status, origin: first && new URL(first).origin, url, client, security }
}

test('behind a proxy that is trusted, links and log are those of the caller', async () => {
  const headers = {
    'X-Forwarded-For': '192.0.2.7',
    'X-Forwarded-Proto': 'https',
    'X-Forwarded-Host': 'desk.example.org',
  }
  expect(await arrived(headers, { TRUST_PROXY })).toMatchObject({
    status: 200,
    client: '192.0.2.7',
    origin: 'https://desk.example.org',
    security: 'max-age=31536000',
  })
})

test('from anybody else, forwarded headers say nothing', async () => {
  const headers = {
    'X-Forwarded-For': '192.0.2.7',
    'X-Forwarded-Proto': 'https',
    'X-Forwarded-Host': 'evil.example',
  }
  for (const env of [{}, { TRUST_PROXY: '10.0.0.0/8, ::1' }]) {
    const { status, client, origin, url, security } = await arrived(headers, env)
    expect([status, client, origin, security]).toEqual([200, '127.0.0.1', url, null])
  }
})

test('a host that a trusted proxy names is only answered to when it is allowed', async () => {
  const { status } = await arrived({ 'X-Forwarded-Host': 'evil.example' }, { TRUST_PROXY })
  expect(status).toBe(421)
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['198.51.100.1, 192.0.2.7', '192.0.2.7'],
  ['no address at all, 192.0.2.7, 10.1.2.3', '192.0.2.7'],
  ['192.0.2.7, ::ffff:10.1.2.3', '192.0.2.7'],
  ['192.0.2.7:4711', '192.0.2.7'],
  ['[2001:db8::7]:4711', '2001:db8::7'],
  ['2001:DB8::7', '2001:db8::7'],
  ['10.1.2.4, 10.1.2.3', '10.1.2.4'],
])('the caller in X-Forwarded-For: %s is %s', async (forwarded, client) => {
  const arrival = await arrived({ 'X-Forwarded-For': forwarded }, { TRUST_PROXY })
  expect(arrival).toMatchObject({ status: 200, client })
})

test.each([
  ['X-Forwarded-For', 'unknown'],
  ['X-Forwarded-For', '192.0.2.7, '],
  ['X-Forwarded-For', 'unknown, 10.1.2.3'],
  ['X-Forwarded-For', '192.0.2.7\t10.1.2.3'],
  ['X-Forwarded-Proto', 'gopher'],
  ['X-Forwarded-Proto', 'https, javascript'],
  ['X-Forwarded-Proto', 'https://'],
  ['X-Forwarded-Host', 'desk.example.org/path'],
  ['X-Forwarded-Host', 'ada@desk.example.org'],
  ['X-Forwarded-Host', 'desk.example.org:99999'],
  ['X-Forwarded-Host', 'desk example'],
  ['X-Forwarded-Host', ''],
])('a malformed %s from a trusted proxy is ignored: %j', async (name, value) => {
  const { status, client, origin, url } = await arrived({ [name]: value }, { TRUST_PROXY })
  expect([status, client, origin]).toEqual([200, '127.0.0.1', url])
})

test('behind two proxies that both add to the headers, the outer one saw the caller', async () => {
  const headers = {
    'X-Forwarded-For': '192.0.2.7, 10.1.2.3',
    'X-Forwarded-Proto': 'http, https, http',
    'X-Forwarded-Host': 'evil.example, desk.example.org, inner',
  }
  expect(await arrived(headers, { TRUST_PROXY })).toMatchObject({
    status: 200,
    client: '192.0.2.7',
    origin: 'https://desk.example.org',
  })
})

test('a proxy that comes by IPv4 to an IPv6 socket is the same proxy', () => {
  const headers = { 'x-forwarded-for': '192.0.2.7', 'x-forwarded-proto': 'https' }
  const trusted = readProxies('10.0.0.0/8')
  const arrivalFrom = (remoteAddress: string) =>
    arrivalOf('http://desk.example.org/v1', { headers, socket: { remoteAddress } }, trusted)
  const url = new URL('https://desk.example.org/v1')
  expect(arrivalFrom('::ffff:10.0.0.1')).toEqual({ client: '192.0.2.7', url })
  expect(arrivalFrom('::ffff:11.0.0.1').client).toBe('11.0.0.1')
})

test('a path with two slashes does not become a host', async () => {
  const { url } = await serverUnderTest({ TRUST_PROXY, ACCESS_TOKEN: accessToken })
  const answer = await fetch(`${url}//localhost/v1`, { headers: { 'X-Forwarded-Proto': 'https' } })
  expect(answer.status).toBe(404)
})
