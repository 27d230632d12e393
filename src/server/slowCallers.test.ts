import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { cutSlowCalls } from './cutSlowCalls.ts'
import { rawConnection } from './rawConnection.ts'
import { serverUnderTest } from './serverUnderTest.ts'

const ACCESS_TOKEN = 'given'
const head = [
  'POST /v1/people/3/contacts HTTP/1.1',
  'Host: 127.0.0.1',
  `Authorization: Bearer ${ACCESS_TOKEN}`,
  'Content-Type: application/json',
  'Content-Length: 5000',
]

/** Calls one after another until something has happened; every one of them has to be answered. */
async function answeredUntil(happened: Promise<unknown>, url: string): Promise<number> {
  const state = { isOver: false }
  void happened.then(() => {
    state.isOver = true
  })
  let answered = 0
  do {
    const answer = await fetch(`${url}/v1/people/1`, {
      headers: { Authorization: `Bearer ${ACCESS_TOKEN}` },
    })
    expect(answer.status).toBe(200)
    await answer.text()
    answered++
  } while (!state.isOver)
  return answered
}

describe('who sends a byte at a time is cut off with 408, and others are answered meanwhile:', () => {
  test.each([
    ['headers', { headers: 400 }, '', `${head.join('\r\n')}\r\nX: ${'x'.repeat(5000)}`],
    ['a body', { body: 400 }, `${head.join('\r\n')}\r\n\r\n`, '{'.repeat(5000)],
  ])('%s', async (_, limits, first, slow) => {
    const env = { ACCESS_TOKEN, RATE_LIMIT: 'off' }
    const { port, url, lines } = await serverUnderTest(env, undefined, limits)
    const callers = await Promise.all(Array.from({ length: 20 }, () => rawConnection(port)))
    for (const caller of callers) {
      if (first) caller.socket.write(first)
      void caller.trickle(slow, 10)
    }
    const answers = Promise.all(callers.map(({ received }) => received))
    expect(await answeredUntil(answers, url)).toBeGreaterThan(1)
    for (const answer of await answers) {
      expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
      expect(answer).toMatch(/\r\nX-RateLimit-Limit: 3600\r\n/)
      expect(answer).toMatch(/\r\n\r\n\{"message":"Request Timeout"\}$/)
    }
    expect(lines).toContainEqual({
      level: 'info',
      line: expect.objectContaining({ status: 408, code: 'ERR_HTTP_REQUEST_TIMEOUT' }),
      message: 'unreadable request',
    })
  })
})

test('who says nothing at all is cut off, too', async () => {
  const { port } = await serverUnderTest({}, undefined, { headers: 200 })
  const { received } = await rawConnection(port)
  expect(await received).toMatch(/^HTTP\/1\.1 408 /)
})

test('a body that nobody asked for does not keep its connection for ever', async () => {
  const { port } = await serverUnderTest({ ACCESS_TOKEN }, undefined, { body: 300 })
  const { socket, received, trickle } = await rawConnection(port)
  const get = ['GET /v1 HTTP/1.1', ...head.slice(1)].join('\r\n')
  socket.write(`${get}\r\n\r\n`)
  void trickle('x'.repeat(5000), 10)
  expect(await received).toMatch(/^HTTP\/1\.1 200 OK\r\n(?!.*HTTP\/1\.1).*\{\}$/s)
})

test('an import may be sent more slowly than any other body', async () => {
  const limits = { body: 300, pause: 2000 }
  const { port } = await serverUnderTest({ ACCESS_TOKEN }, undefined, limits)
  const { socket, received, trickle } = await rawConnection(port)
  const body = [
    '--x',
    'Content-Disposition: form-data; name="people"; filename="people.csv"',
    '',
    'sourceID,name',
    'WDC-1,Ada',
    '--x--',
    '',
  ].join('\r\n')
  const call = [
    'POST /v1/import HTTP/1.1',
    'Host: 127.0.0.1',
    'Connection: close',
    `Authorization: Bearer ${ACCESS_TOKEN}`,
    'Content-Type: multipart/form-data; boundary=x',
    `Content-Length: ${body.length}`,
  ].join('\r\n')
  socket.write(`${call}\r\n\r\n`)
  await trickle(body, 10)
  expect(await received).toMatch(/^HTTP\/1\.1 202 /)
})

describe('of a server with limits on calls', () => {
  const limits = { body: 300, pause: 1000, answer: 200 }

  async function serve(listener: RequestListener) {
    const server = createServer({ requestTimeout: 0 }, listener)
    cutSlowCalls(server, limits)
    const late: unknown[] = []
    server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
      late.push(error.code)
      socket.destroy()
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    return { server, late, port: (server.address() as AddressInfo).port }
  }

  const upload =
    'POST /v1/import HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 60\r\n\r\n'

  test('an upload may last longer than any body, as long as something comes', async () => {
    const { port, late } = await serve(async (incoming, outgoing) => {
      outgoing.end(`${(await buffer(incoming)).length} bytes`)
    })
    const { socket, received, trickle } = await rawConnection(port)
    socket.write(upload)
    await trickle('x'.repeat(60), 20)
    expect(await received).toMatch(/60 bytes/)
    expect(late).toEqual([])
  })

  test('an upload that stops coming is cut off', async () => {
    const { port, late } = await serve((incoming) => void incoming.resume())
    const { socket, received } = await rawConnection(port)
    socket.write(`${upload}xxx`)
    expect(await received).toBe('')
    expect(late).toEqual(['ERR_HTTP_REQUEST_TIMEOUT'])
  })

  test('an answer that is not read is cut off', async () => {
    const { server, port } = await serve((_, outgoing) => void outgoing.end('x'.repeat(50_000_000)))
    const connected = once(server, 'connection') as Promise<[Socket]>
    const { socket } = await rawConnection(port)
    socket.pause()
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    const [serving] = await connected
    await once(serving, 'close')
    expect(serving.bytesWritten).toBeGreaterThan(0)
  })
})
