import { expect, test } from 'vitest'
import { asAgent, forwardingTo, json, liveSystem } from './forwardingUnderTest.ts'

test.each([
  ['GET', '/v1'],
  ['HEAD', '/v1/'],
  ['GET', '/v1/people?q=a%20b&fields=name,primary_email&x=/../'],
  ['GET', '/v1/people?primary_email=ada%40example.org'],
  ['POST', '/v1/people'],
  ['GET', '/v1/people/1'],
  ['PATCH', '/v1/people/1'],
  ['GET', '/v1/people/1/contacts?per_page=100'],
  ['POST', '/v1/people/1/contacts'],
  ['DELETE', '/v1/people/1/contacts/'],
  ['GET', '/v1/people/1/contacts/1720'],
  ['PUT', '/v1/people/1/contacts/1720'],
  ['DELETE', '/v1/people/1/contacts/1720'],
])('%s %s reaches the live system as it is', async (method, path) => {
  const live = await liveSystem(json({}))
  const server = await forwardingTo(`${live.url}/prefix/v1`)
  expect((await server.call(method, path)).status).toBe(200)
  expect(live.asked.map((asked) => [asked.method, asked.url])).toEqual([[method, `/prefix${path}`]])
})

test.each(['', '/', '/v1', '/v1/'])('the address may end in %j', async (end) => {
  const live = await liveSystem(json({}))
  const server = await forwardingTo(live.url + end)
  await server.call('GET', '/v1/people/1')
  expect(live.asked[0]?.url).toBe('/v1/people/1')
})

const elsewhere = [
  '/v1/shoes',
  '/v1/people/1/audit_entries',
  '/v1/people/1/contacts/1/2',
  '/v1/people/0',
  '/v1/people/one',
  '/v1/people/1;x',
  '/v1//people',
  '/v1/people//',
  '/v1/people/1/contacts//',
  '//127.0.0.1/v1/people',
  '//evil.example/v1/people',
  '/v1/people/@evil.example/',
  '/v1/people/1@evil.example',
  '/v1@evil.example/people',
  '/v1:80@evil.example/people',
  '/v1/people/1%40evil.example',
  '/v1/..//evil.example/people',
  '/v1/../people',
  '/v1/people/../people',
  '/v1/people/%2e%2e/people',
  '/v1/people/1/contacts/.',
  '/v1/people/1/contacts/%2E',
  '/v1%2fpeople',
  '/v1/people%2F1',
  '/v1/people/1%2fcontacts',
  '/v1/people%5c1',
  '/v1/people\\1',
  '/v1\\..\\people',
  '/%76%31/people',
  '/v1/%70eople',
  '/v1/people%0d%0aHost:%20evil.example',
  '/v1/people?q=%0d%0aX-Evil:%201',
  '/v1/people?q=%0A',
  '/v1/people?q=%00',
  '/v1/people%00',
  '/v1/people/1#/contacts',
  '/v1/people?q=a#b',
  'http://127.0.0.1/v1/people',
  'http://127.0.0.1@evil.example/v1/people',
  'https://127.0.0.1/v1/people',
]

test.each(elsewhere)('%s goes nowhere', async (target) => {
  const live = await liveSystem(json({}))
  const server = await forwardingTo(live.url)
  for (const method of ['GET', 'DELETE']) {
    const { status } = await server.call(method, target)
    expect([400, 404, 405, 421]).toContain(status)
  }
  expect(live.asked).toEqual([])
})

test('a GET of what only looks like the API, or like another host, is no page', async () => {
  const live = await liveSystem(json({}))
  const server = await forwardingTo(live.url)
  for (const target of [
    '//evil.example/v1/people',
    '/v1@evil.example/people',
    '/v1%2fpeople',
    '/v1/../people',
  ]) {
    expect((await server.call('GET', target)).status).toBe(404)
  }
})

test.each([
  ['POST', '/v1'],
  ['DELETE', '/v1/'],
  ['OPTIONS', '/v1/people'],
  ['TRACE', '/v1/people/1'],
  ['PROPFIND', '/v1/people/1/contacts'],
])('%s %s is 405 and stays here', async (method, path) => {
  const live = await liveSystem(json({}))
  const server = await forwardingTo(live.url)
  const { status, headers } = await server.call(method, path)
  expect(status).toBe(405)
  expect(headers.allow).toMatch(/^GET, HEAD/)
  expect(live.asked).toEqual([])
})

test.each(['DELETE', 'POST', 'PATCH'])(
  'a parameter on %s is refused, since a narrowed delete would remove everything',
  async (method) => {
    const live = await liveSystem(json({}))
    const server = await forwardingTo(live.url)
    const { status, body } = await server.call(method, '/v1/people/1/contacts?label=home')
    expect([status, JSON.parse(body)]).toEqual([400, { message: 'Unknown parameters: label' }])
    expect(live.asked).toEqual([])
  },
)

test.each([
  'GET /v1/people\0 HTTP/1.1',
  'GET /v1/pe ople HTTP/1.1',
  'CONNECT evil.example:443 HTTP/1.1',
  'GET * HTTP/1.1',
])('a request line that no client sends goes nowhere: %j', async (line) => {
  const live = await liveSystem(json({}))
  const server = await forwardingTo(live.url)
  const agent = `Authorization: ${asAgent.Authorization}`
  const answer = await server.sendRaw(
    `${line}\r\nHost: 127.0.0.1\r\n${agent}\r\nConnection: close\r\n\r\n`,
  )
  expect(answer).not.toMatch(/^HTTP\/1\.1 [235]/)
  expect(live.asked).toEqual([])
})

test('two calls in one body are one call', async () => {
  const live = await liveSystem((incoming, outgoing) => {
    incoming.resume().on('end', () => json({})(incoming, outgoing))
  })
  const server = await forwardingTo(live.url)
  const smuggled = 'DELETE /v1/people/1/contacts HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'
  const head = `POST /v1/people/1/contacts HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: ${asAgent.Authorization}\r\nConnection: close`
  await server.sendRaw(`${head}\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}`)
  expect(live.asked.map(({ method }) => method)).toEqual(['POST'])
  const both = `${head}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`
  expect(await server.sendRaw(both)).toMatch(/^HTTP\/1\.1 400/)
  expect(live.asked).toHaveLength(1)
})
