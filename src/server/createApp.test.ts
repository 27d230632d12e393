import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, onTestFinished, test } from 'vitest'
import { appUnderTest } from './appUnderTest.ts'
import { newFolder } from './newFolder.ts'
import { sqliteEngine } from './store/sqliteEngine.ts'

async function open(circumstances: Parameters<typeof appUnderTest>[0] = {}) {
  const app = await appUnderTest(circumstances)
  onTestFinished(() => app.close())
  return app
}

const answers = [
  [200, 'GET', '/v1/people/1/contacts', {}],
  [204, 'DELETE', '/v1/people/1/contacts/1720', {}],
  [400, 'GET', '/v1/people/0', {}],
  [401, 'GET', '/v1', { Authorization: '' }],
  [404, 'GET', '/v1/shoes', {}],
  [405, 'POST', '/v1', {}],
  [415, 'POST', '/v1/people/1/contacts', {}],
  [421, 'GET', 'http://evil.example/v1', {}],
] as const

test.each(answers)(
  'every answer of the API carries the budget and an id of its own: %i',
  async (expected, method, path, headers) => {
    const app = await open()
    const [one, two] = [await app.call('GET', '/v1'), await app.call(method, path, { headers })]
    expect(two.status).toBe(expected)
    for (const name of ['Limit', 'Remaining', 'Reset']) {
      expect(two.headers.get(`X-RateLimit-${name}`)).toMatch(/^\d+$/)
    }
    expect(two.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(two.headers.get('X-Request-Id')).not.toBe(one.headers.get('X-Request-Id'))
    expect(two.headers.get('Cache-Control')).toBe('no-store')
    expect(two.headers.get('X-Content-Type-Options')).toBe('nosniff')
  },
)

test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1'])(
  'a name that is not this server’s is not answered, neither API nor page: %s',
  async (host) => {
    const app = await open()
    for (const path of ['/v1', '/people']) {
      const { status, body } = await app.call('GET', `http://${host}${path}`)
      const message = 'This server does not answer to that host name'
      expect([status, body]).toEqual([421, { message }])
    }
  },
)

test.each(['localhost', 'LOCALHOST:8080', '127.0.0.1:5173', '[::1]:8080'])(
  'the machine’s own names are answered on any port: %s',
  async (host) => {
    const app = await open()
    expect((await app.call('GET', `http://${host}/v1`)).status).toBe(200)
  },
)

describe('when the store fails', () => {
  const people = {
    list: () => Promise.reject(new Error('disk is gone')),
    find: () => Promise.reject(new Error('disk is gone')),
  }

  test('the answer is 500 without details, and the log says what happened', async () => {
    const app = await open({ store: { people } })
    const { status, body, headers } = await app.call('GET', '/v1/people/1')
    expect([status, body]).toEqual([500, { message: 'Internal Server Error' }])
    const requestId = headers.get('X-Request-Id')
    expect(app.lines).toEqual([
      { err: expect.objectContaining({ message: 'disk is gone' }), requestId },
      expect.objectContaining({ status: 500, requestId }),
    ])
  })
})

test('while another process keeps the database to itself, a write is 503 and says when to come again', async () => {
  const file = join(await newFolder(), 'contacts.db')
  const app = await open({ engine: sqliteEngine(file, { busyMilliseconds: 20 }) })
  const other = new Database(file)
  onTestFinished(() => void other.close())
  const write = () => app.call('DELETE', '/v1/people/1/contacts/1720')
  other.exec('begin immediate')
  const { status, body, headers } = await write()
  expect([status, body]).toEqual([503, { message: 'The database is busy, try again' }])
  expect(headers.get('Retry-After')).toBe('1')
  expect((await app.call('GET', '/v1/people/1/contacts/1720')).status).toBe(200)
  other.exec('commit')
  expect((await write()).status).toBe(204)
})

test('a request is one line in the log, without token, parameters or contact values', async () => {
  const app = await open()
  await app.call('POST', '/v1/people/1/contacts', {
    body: { label: 'work', email: 'secret@example.org' },
  })
  await app.call('GET', '/v1/people?q=secret')
  expect(app.lines).toEqual([
    {
      method: 'POST',
      path: '/v1/people/1/contacts',
      status: 201,
      ms: expect.any(Number),
      requestId: expect.any(String),
    },
    expect.objectContaining({ method: 'GET', path: '/v1/people', status: 200 }),
  ])
  expect(JSON.stringify(app.lines)).not.toMatch(/secret|a-token-for-tests/)
})
