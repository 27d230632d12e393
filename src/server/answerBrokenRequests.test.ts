import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test, vi } from 'vitest'
import { serverUnderTest } from './serverUnderTest.ts'

const host = 'Host: 127.0.0.1'
const chunked = 'Authorization: Bearer given\r\nTransfer-Encoding: chunked'

/** What comes back over a connection of its own, to its end. */
async function sendRaw(port: number, ...pieces: string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  for (const piece of pieces) socket.write(piece)
  return text(socket)
}

test.each([
  [400, 'Bad Request', 'a line that is no HTTP', 'hello\r\n\r\n'],
  [400, 'Bad Request', 'no host', 'GET /v1 HTTP/1.1\r\nConnection: close\r\n\r\n'],
  [400, 'Bad Request', 'no host in HTTP 1.0', 'GET /v1 HTTP/1.0\r\n\r\n'],
  [
    400,
    'Bad Request',
    'a host that is none',
    'GET /v1 HTTP/1.1\r\nHost: not a host\r\nConnection: close\r\n\r\n',
  ],
  [400, 'Bad Request', 'no path', `GET * HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`],
  [
    400,
    'Bad Request',
    'a chunk that is none',
    `POST /v1/people/1/contacts HTTP/1.1\r\n${host}\r\nContent-Type: application/json\r\n${chunked}\r\n\r\nzz\r\n`,
  ],
  [400, 'Bad Request', 'a tunnel', `CONNECT example.com:443 HTTP/1.1\r\n${host}\r\n\r\n`],
  [
    417,
    'Expectation Failed',
    'an expectation that is not known',
    `GET /v1 HTTP/1.1\r\n${host}\r\nExpect: the-unexpected\r\n\r\n`,
  ],
  [
    431,
    'Request Header Fields Too Large',
    'too many headers',
    `GET /v1 HTTP/1.1\r\n${host}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
  ],
])('%i %s tells of %s in the shape of every other answer', async (status, reason, _, sent) => {
  const { port, lines } = await serverUnderTest({ ACCESS_TOKEN: 'given' })
  const answer = await sendRaw(port, sent)
  const [head = '', body] = answer.split('\r\n\r\n')
  expect(head).toMatch(`HTTP/1.1 ${status} ${reason}\r\n`)
  expect(body).toBe(JSON.stringify({ message: reason }))
  const headers = new Map(
    head.split('\r\n').map((line) => line.toLowerCase().split(': ') as [string, string]),
  )
  expect(headers.get('content-type')).toBe('application/json')
  expect(headers.get('connection')).toBe('close')
  expect(headers.get('content-length')).toBe(String(body?.length))
  expect(headers.get('x-ratelimit-limit')).toBe('3600')
  expect(headers.get('x-ratelimit-remaining')).toBe('3600')
  expect(headers.get('x-ratelimit-reset')).toMatch(/^\d+$/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  const requestId = headers.get('x-request-id')
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
  expect(lines).toContainEqual({
    level: 'info',
    line: expect.objectContaining({ status, requestId }),
    message: 'unreadable request',
  })
})

test.each(['1.2.3.4.5', '999.1.1.1', 'xn--a', '1.2.3.4.5:8080'])(
  'a host that stands in no address is a mistake of the caller, not of the server: %s',
  async (name) => {
    const { port, lines } = await serverUnderTest({ ACCESS_TOKEN: 'given' })
    for (const path of ['/v1/people/1/contacts', '/v1', '/people']) {
      const head = `GET ${path} HTTP/1.1\r\nHost: ${name}\r\nAuthorization: Bearer given\r\n`
      const answer = await sendRaw(port, `${head}Connection: close\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
      expect(answer).toMatch(/\r\nX-Request-Id: [0-9a-f-]{36}\r\n/i)
      expect(answer).toMatch(/\r\n\r\n{"message":"Bad Request"}$/)
    }
    expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  },
)

test('an answer is never taken for that of an earlier call on the same connection', async () => {
  const { port } = await serverUnderTest({ ACCESS_TOKEN: 'given' })
  const call = `GET /v1 HTTP/1.1\r\n${host}\r\nAuthorization: Bearer given\r\n\r\n`
  const answers = await sendRaw(port, `${call}hello\r\n\r\n`)
  expect(answers).toMatch(/^HTTP\/1\.1 200 (?!.*HTTP\/1\.1)/s)
})

test('an expectation that is not known is answered once, whatever follows it', async () => {
  const { port } = await serverUnderTest({ ACCESS_TOKEN: 'given' })
  const call = `GET /v1 HTTP/1.1\r\n${host}\r\nConnection: close\r\nExpect: x\r\n\r\n`
  const answers = await sendRaw(port, `${call}hello`)
  expect(answers).toMatch(/^HTTP\/1\.1 417 (?!.*HTTP\/1\.1)/s)
})

test('a body that breaks is no answer to the call before it, which is still being answered', async () => {
  const { port } = await serverUnderTest({ ACCESS_TOKEN: 'given' })
  const first = `GET /v1/people?q=a HTTP/1.1\r\n${host}\r\nAuthorization: Bearer given\r\n\r\n`
  const second = `POST /v1/people/1/contacts HTTP/1.1\r\n${host}\r\n${chunked}\r\n\r\n`
  const answers = await sendRaw(port, first + second, 'zz\r\n')
  expect(answers).toMatch(/^HTTP\/1\.1 200 (?!.*HTTP\/1\.1 400)/s)
})

test('a condition counts, however many headers stand before it', async () => {
  const { port } = await serverUnderTest({ ACCESS_TOKEN: 'given' })
  const call = [
    'DELETE /v1/people/1/contacts HTTP/1.1',
    host,
    'Connection: close',
    'Authorization: Bearer given',
    ...Array.from({ length: 2100 }, () => 'a:'),
    'If-Match: "another"',
  ]
  expect(await sendRaw(port, `${call.join('\r\n')}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 412 /)
})

test('pages of listed origins may read what is told of a broken body', async () => {
  const ALLOWED_ORIGINS = 'https://portal.example.org'
  const { port } = await serverUnderTest({ ACCESS_TOKEN: 'given', ALLOWED_ORIGINS })
  const call = (origin: string) =>
    `POST /v1/people/1/contacts HTTP/1.1\r\n${host}\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\n${chunked}\r\n\r\nzz\r\n`
  const allowed = await sendRaw(port, call(ALLOWED_ORIGINS))
  expect(allowed).toMatch(`\r\nAccess-Control-Allow-Origin: ${ALLOWED_ORIGINS}\r\n`)
  expect(await sendRaw(port, call('https://evil.example'))).not.toContain('Access-Control')
})

test('a caller who hangs up in the middle of a body is no failure of the server', async () => {
  const { port, lines } = await serverUnderTest({ ACCESS_TOKEN: 'given' })
  const head = [
    'POST /v1/people/3/contacts HTTP/1.1',
    host,
    'Authorization: Bearer given',
    'Content-Type: application/json',
    'Content-Length: 50',
  ].join('\r\n')
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  await new Promise((resolve) => socket.write(`${head}\r\n\r\n{"label":`, resolve))
  await sendRaw(port, `GET /v1 HTTP/1.0\r\n${host}\r\n\r\n`)
  socket.destroy()
  const aborted = {
    level: 'info',
    line: expect.objectContaining({ method: 'POST', status: 400 }),
    message: 'aborted request',
  }
  await vi.waitFor(() => expect(lines).toContainEqual(aborted))
  expect(lines.filter(({ level }) => level === 'error')).toEqual([])
})
