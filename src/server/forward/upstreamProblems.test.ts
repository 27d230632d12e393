import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { setInterval } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { asAgent, forwardingTo, liveSystem, token } from './forwardingUnderTest.ts'

const contacts = '/v1/people/1/contacts'
const unreachable = { message: 'The live system cannot be reached' }
const tooSlow = { message: 'The live system did not answer in time' }

/** A port at which something other than HTTP happens. */
async function strangePort(onConnection: Parameters<typeof createTcpServer>[1] = () => {}) {
  const server = createTcpServer({}, onConnection)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

test.each([
  ['nobody listens', async () => 'http://127.0.0.1:1'],
  ['its name is unknown', async () => 'http://live.invalid'],
  [
    'it speaks no TLS',
    async () => `https://127.0.0.1:${await strangePort((socket) => void socket.end('hello'))}`,
  ],
  [
    'it speaks no HTTP',
    async () => `http://127.0.0.1:${await strangePort((socket) => void socket.end('hello'))}`,
  ],
  [
    'it hangs up',
    async () =>
      `http://127.0.0.1:${await strangePort((socket) => void socket.on('data', () => socket.destroy()))}`,
  ],
])('where %s, the answer is 502 in JSON', async (_, address) => {
  const server = await forwardingTo(await address())
  for (const method of ['GET', 'DELETE', 'POST']) {
    const answer = await server.call(method, contacts)
    expect([answer.status, JSON.parse(answer.body)]).toEqual([502, unreachable])
    expect(answer.headers['content-type']).toMatch(/^application\/json/)
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  }
  expect(server.lines).toContainEqual([
    { code: expect.any(String) },
    'the live system cannot be reached',
  ])
})

test('no answer in time is 504, for a call with a body and one without', async () => {
  const live = await liveSystem((incoming) => void incoming.resume())
  const server = await forwardingTo(live.url, { patienceMilliseconds: 100 })
  const headers = { ...asAgent, 'Content-Type': 'application/json' }
  for (const call of [server.call('GET', contacts), server.call('POST', contacts, headers, '{}')]) {
    const { status, body } = await call
    expect([status, JSON.parse(body)]).toEqual([504, tooSlow])
  }
})

test('a handshake that is never finished is 504', async () => {
  const port = await strangePort((socket) => void socket.on('error', () => {}))
  const server = await forwardingTo(`https://127.0.0.1:${port}`, { patienceMilliseconds: 100 })
  expect((await server.call('GET', contacts)).status).toBe(504)
})

test('an agent who takes long to send a body does not use up the live system’s time', async () => {
  const live = await liveSystem((incoming, outgoing) => {
    incoming.resume().on('end', () => {
      if (incoming.method === 'GET') return
      outgoing.writeHead(201, { 'Content-Type': 'application/json' }).end('{"id":1}')
    })
  })
  const server = await forwardingTo(live.url, { patienceMilliseconds: 100 })
  const { port } = server
  const call = request({
    host: '127.0.0.1',
    port,
    method: 'POST',
    path: contacts,
    headers: asAgent,
  })
  call.write('{"label":')
  expect((await server.call('GET', contacts)).status).toBe(504)
  call.end('"work"}')
  const [answer] = (await once(call, 'response')) as [IncomingMessage]
  expect([answer.statusCode, await text(answer)]).toEqual([201, '{"id":1}'])
})

test.each([
  ['stops in the middle', () => {}],
  ['breaks in the middle', (socket: { destroy: () => void }) => socket.destroy()],
])('an answer that %s is a broken one for the agent, not a short one', async (_, then) => {
  const live = await liveSystem((incoming, outgoing) => {
    outgoing
      .writeHead(200, { 'Content-Type': 'application/json' })
      .write('[1', () => then(incoming.socket))
  })
  const server = await forwardingTo(live.url, { patienceMilliseconds: 100 })
  await expect(server.call('GET', contacts)).rejects.toThrow('aborted')
  expect(server.lines).toContainEqual([{ path: contacts }, 'a forwarded answer broke off'])
})

test('an answer that comes slowly, but comes, is whole', async () => {
  const live = await liveSystem(async (_, outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'application/json' })
    for await (const rest of setInterval(60, ['[1', ',2', ',3', ',4', ',5'])) {
      outgoing.write(rest.shift())
      if (rest.length === 0) break
    }
    outgoing.end(']')
  })
  const server = await forwardingTo(live.url, { patienceMilliseconds: 200 })
  expect((await server.call('GET', contacts)).body).toBe('[1,2,3,4,5]')
})

test.each([
  [200, 'text/html; charset=utf-8', 'text/html'],
  [200, 'text/plain', 'text/plain'],
  [401, 'text/html', 'text/html'],
  [404, 'text/html', 'text/html'],
  [503, 'text/html', 'text/html'],
  [200, 'application/jsonp', 'application/jsonp'],
  [200, 'nonsense <script>', 'no content type'],
])('%i with %s is a 502 that says so, without what came', async (status, type, named) => {
  const live = await liveSystem((_, outgoing) => {
    outgoing
      .writeHead(status, { 'Content-Type': type, 'Retry-After': '7' })
      .end('<b>secret of the proxy</b>')
  })
  const server = await forwardingTo(live.url)
  const answer = await server.call('GET', contacts)
  const message = `The live system answered ${status} with ${named} instead of JSON`
  expect([answer.status, JSON.parse(answer.body)]).toEqual([502, { message }])
  expect(answer.headers['retry-after']).toBe('7')
})

test.each([504, 520, 522, 524])(
  '%i with a page of a gateway that gave up is a 504: the live system may still be at work',
  async (status) => {
    const live = await liveSystem((_, outgoing) => {
      outgoing.writeHead(status, { 'Content-Type': 'text/html' }).end('<h1>Timeout</h1>')
    })
    const answer = await (await forwardingTo(live.url)).call('POST', contacts)
    const message = `The live system answered ${status} with text/html instead of JSON`
    expect([answer.status, JSON.parse(answer.body)]).toEqual([504, { message }])
  },
)

test('429 with a page of something in between is 429 in JSON, with the time to come again', async () => {
  const live = await liveSystem((_, outgoing) => {
    outgoing
      .writeHead(429, { 'Content-Type': 'text/html', 'Retry-After': '7' })
      .end('<b>secret of the proxy</b>')
  })
  const answer = await (await forwardingTo(live.url)).call('GET', contacts)
  expect([answer.status, JSON.parse(answer.body)]).toEqual([429, { message: 'Too Many Requests' }])
  expect(answer.headers['content-type']).toMatch(/^application\/json/)
  expect(answer.headers['retry-after']).toBe('7')
})

test.each(['application/json', 'application/json; charset=utf-8', 'application/problem+json'])(
  'an error in JSON is passed on: %s',
  async (type) => {
    const body = '{"message":"Validation Failed","errors":[["label","Label is unknown"]]}'
    const live = await liveSystem((_, outgoing) => {
      outgoing.writeHead(422, { 'Content-Type': type }).end(body)
    })
    const answer = await (await forwardingTo(live.url)).call('POST', contacts)
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([422, type, body])
  },
)

test('an error without a body gets its sentence here', async () => {
  const live = await liveSystem((_, outgoing) => {
    outgoing.writeHead(403, { 'Content-Type': 'text/html', 'Content-Length': '0' }).end()
  })
  const answer = await (await forwardingTo(live.url)).call('GET', contacts)
  expect([answer.status, JSON.parse(answer.body)]).toEqual([403, { message: 'Forbidden' }])
})

test.each([301, 302, 303, 307, 308])(
  'a redirect is not followed and not passed on: %i',
  async (status) => {
    const elsewhere = await liveSystem((_, outgoing) => void outgoing.end())
    const live = await liveSystem((_, outgoing) => {
      outgoing.writeHead(status, { Location: `${elsewhere.url}/v1/people` }).end()
    })
    const answer = await (await forwardingTo(live.url)).call('GET', '/v1/people')
    const message = `The live system answered with a redirect (${status})`
    expect([answer.status, JSON.parse(answer.body)]).toEqual([502, { message }])
    expect(answer.headers.location).toBeUndefined()
    expect(elsewhere.asked).toEqual([])
  },
)

test('after the live system has come back, so have its answers', async () => {
  let isDown = true
  const live = await liveSystem((incoming, outgoing) => {
    if (isDown) incoming.socket.destroy()
    else outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end('[]')
  })
  const server = await forwardingTo(live.url)
  expect((await server.call('GET', contacts)).status).toBe(502)
  isDown = false
  expect((await server.call('GET', contacts)).status).toBe(200)
})

test('neither the token nor what was searched for stands in a log line or an error', async () => {
  const live = await liveSystem((incoming, outgoing) => {
    if (incoming.method === 'GET')
      outgoing.writeHead(200, { 'Content-Type': 'text/html' }).end(token)
    else incoming.socket.destroy()
  })
  const server = await forwardingTo(live.url, { patienceMilliseconds: 100 })
  const errors = [
    await server.call('GET', '/v1/people?q=tanner'),
    await server.call('POST', contacts),
    await server.call('GET', '/v1/people?q=tanner%00'),
    await server.call('GET', '/v1/shoes'),
  ]
  expect(errors.map(({ status }) => status)).toEqual([502, 502, 400, 404])
  expect(errors.map(({ body }) => body).join()).not.toMatch(/token-of|tanner/)
  expect(JSON.stringify(server.lines)).not.toMatch(/token-of|tanner/)
})

test('a live system that changes the protocol, though nobody asked it to, is 502 at once', async () => {
  const answer = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'
  const port = await strangePort((socket) => void socket.once('data', () => socket.write(answer)))
  const server = await forwardingTo(`http://127.0.0.1:${port}`)
  const { status, body } = await server.call('GET', contacts, asAgent)
  expect([status, JSON.parse(body)]).toEqual([502, unreachable])
})
