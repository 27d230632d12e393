import { once } from 'node:events'
import { type IncomingMessage, type RequestListener, request } from 'node:http'
import { buffer, text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { asAgent, forwardingTo, json, liveSystem } from './forwardingUnderTest.ts'

const contacts = '/v1/people/1/contacts'

/** Answers with what it was sent. */
const echo: RequestListener = async (incoming, outgoing) => {
  outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end(await text(incoming))
}

function open(port: number, method: string, headers: Record<string, string | number> = {}) {
  const call = request({
    host: '127.0.0.1',
    port,
    method,
    path: contacts,
    headers: { ...asAgent, ...headers },
  })
  call.on('error', () => {})
  return call
}

test('the beginning of an answer arrives before the live system has finished it', async () => {
  let finish = () => {}
  const live = await liveSystem((_, outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'application/json' }).write('[{"id":1}')
    finish = () => void outgoing.end(']')
  })
  const { port } = await forwardingTo(live.url)
  const [answer] = (await once(open(port, 'GET').end(), 'response')) as [IncomingMessage]
  const [first] = await once(answer, 'data')
  expect(String(first)).toBe('[{"id":1}')
  finish()
  expect(await text(answer)).toBe(']')
})

test('the beginning of a body arrives before the agent has sent it to its end', async () => {
  let arrived: (first: string) => void = () => {}
  const first = new Promise<string>((resolve) => {
    arrived = resolve
  })
  const live = await liveSystem((incoming, outgoing) => {
    incoming.once('data', (chunk) => arrived(String(chunk)))
    incoming.on('end', () => json({ id: 1 })(incoming, outgoing))
  })
  const { port } = await forwardingTo(live.url)
  const call = open(port, 'POST', { 'Content-Type': 'application/json' })
  call.write('{"label":')
  expect(await first).toBe('{"label":')
  call.end('"work"}')
  const [answer] = (await once(call, 'response')) as [IncomingMessage]
  expect(await text(answer)).toBe('{"id":1}')
})

test('a body arrives as it was sent, whatever it holds', async () => {
  const live = await liveSystem(echo)
  const server = await forwardingTo(live.url)
  const body = JSON.stringify({ label: 'work', telephone: '٠٤ ٥٥٥ ٠١٢٦ 👩🏽‍💻'.repeat(500) })
  const headers = { ...asAgent, 'Content-Type': 'application/json' }
  expect((await server.call('POST', contacts, headers, body)).body).toBe(body)
})

test.each([
  ['with its length', { 'Content-Length': 70_000 }],
  ['in chunks', {}],
])(
  'a body of more than 64 KiB is 413, and the live system gets no whole call: %s',
  async (_, headers) => {
    const finished: boolean[] = []
    const live = await liveSystem((incoming) => {
      incoming
        .resume()
        .on('error', () => {})
        .on('close', () => finished.push(incoming.complete))
    })
    const { port } = await forwardingTo(live.url)
    const call = open(port, 'POST', { 'Content-Type': 'application/json', ...headers })
    call.write('x'.repeat(40_000))
    call.end('x'.repeat(30_000))
    const [answer] = (await once(call, 'response')) as [IncomingMessage]
    expect([answer.statusCode, await text(answer)]).toEqual([
      413,
      '{"message":"Content Too Large"}',
    ])
    await vi.waitFor(() => expect(finished).toHaveLength(live.asked.length))
    expect(finished).not.toContain(true)
  },
)

test('a compressed answer is passed on as it is', async () => {
  const packed = gzipSync('{"id":1}')
  const live = await liveSystem((_, outgoing) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }
    outgoing.writeHead(200, headers).end(packed)
  })
  const { port } = await forwardingTo(live.url)
  const call = open(port, 'GET', { 'Accept-Encoding': 'gzip' }).end()
  const [answer] = (await once(call, 'response')) as [IncomingMessage]
  expect(answer.headers['content-encoding']).toBe('gzip')
  expect(await buffer(answer)).toEqual(packed)
})

test('HEAD has the headers of GET and no body', async () => {
  const live = await liveSystem(json([1, 2], { ETag: '"e1"', 'Content-Length': '5' }))
  const server = await forwardingTo(live.url)
  const { status, headers, body } = await server.call('HEAD', contacts)
  expect([status, headers.etag, headers['content-length'], body]).toEqual([200, '"e1"', '5', ''])
  expect(live.asked[0]?.method).toBe('HEAD')
})

test.each([204, 304])('%i is passed on', async (status) => {
  const live = await liveSystem(
    (_, outgoing) => void outgoing.writeHead(status, { ETag: '"e1"' }).end(),
  )
  const { port } = await forwardingTo(live.url)
  const [answer] = (await once(open(port, 'DELETE').end(), 'response')) as [IncomingMessage]
  expect([answer.statusCode, answer.headers.etag, await text(answer)]).toEqual([status, '"e1"', ''])
})

test('a caller who hangs up cancels the call to the live system, while it waits and while it reads', async () => {
  const closed: string[] = []
  const live = await liveSystem((incoming, outgoing) => {
    outgoing.on('close', () => closed.push(`${incoming.method} ${outgoing.writableFinished}`))
    if (incoming.method === 'GET') {
      outgoing.writeHead(200, { 'Content-Type': 'application/json' }).write('[')
    }
  })
  const server = await forwardingTo(live.url)
  const waiting = open(server.port, 'DELETE').end()
  await vi.waitFor(() => expect(live.asked).toHaveLength(1))
  waiting.destroy()
  await vi.waitFor(() => expect(closed).toEqual(['DELETE false']))
  const reading = open(server.port, 'GET').end()
  await once(reading, 'response')
  reading.destroy()
  await vi.waitFor(() => expect(closed).toEqual(['DELETE false', 'GET false']))
  expect(JSON.stringify(server.lines)).toContain('aborted request')
  expect(JSON.stringify(server.lines)).not.toMatch(/broke off|cannot be reached/)
})

test('one connection serves many calls', async () => {
  const live = await liveSystem(json({}))
  const server = await forwardingTo(live.url)
  for (let call = 0; call < 5; call++) await server.call('GET', '/v1')
  expect(new Set(live.asked.map(({ socket }) => socket)).size).toBe(1)
})
