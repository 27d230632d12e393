import { expect, onTestFinished, test } from 'vitest'
import { appUnderTest } from '../appUnderTest.ts'
import { forwardingTo } from '../forward/forwardingUnderTest.ts'
import { rawConnection } from '../rawConnection.ts'
import { serverUnderTest } from '../serverUnderTest.ts'

async function open(circumstances: Parameters<typeof appUnderTest>[0] = {}) {
  const app = await appUnderTest(circumstances)
  onTestFinished(() => app.close())
  const probe = (path: string, method = 'GET') =>
    app.call(method, `http://10.0.0.7:8080${path}`, { headers: { Authorization: '' } })
  return { ...app, probe }
}

test.each([
  ['/healthz', 'alive'],
  ['/readyz', 'ready'],
])(
  '%s is answered without a token and by whatever name a balancer uses, and says one word',
  async (path, message) => {
    const { probe } = await open()
    const answer = await probe(path)
    expect([answer.status, answer.body]).toEqual([200, { message }])
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const head = await probe(path, 'HEAD')
    expect([head.status, head.body]).toEqual([200, ''])
    const written = await probe(path, 'POST')
    expect([written.status, written.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  },
)

test('a probe is no call of an agent: no budget, no line in the log, and nothing is used up', async () => {
  const app = await open({ rateLimit: { burst: 1, seconds: 2, hourly: 10 }, now: () => 0 })
  for (let n = 0; n < 3; n += 1) expect((await app.probe('/readyz')).status).toBe(200)
  expect((await app.probe('/readyz')).headers.get('X-RateLimit-Limit')).toBeNull()
  expect(app.lines).toEqual([])
  expect((await app.call('GET', '/v1')).status).toBe(200)
})

test('by any other name than its own the server says nothing else', async () => {
  const { probe } = await open()
  for (const path of ['/v1', '/people', '/healthz/v1', '/readyz/../v1']) {
    expect((await probe(path)).status).toBe(421)
  }
})

test('while the database does not answer, the process is alive and not ready', async () => {
  const away = { answers: false }
  const ask = async () => {
    if (!away.answers) throw new Error('connect ECONNREFUSED 10.0.0.9')
  }
  const { probe, lines } = await open({ store: { ask } })
  for (const _ of [1, 2]) {
    const answer = await probe('/readyz')
    expect([answer.status, answer.body]).toEqual([503, { message: 'not ready' }])
  }
  expect((await probe('/healthz')).status).toBe(200)
  away.answers = true
  expect((await probe('/readyz')).status).toBe(200)
  const err = expect.objectContaining({ message: 'connect ECONNREFUSED 10.0.0.9' })
  expect(lines).toEqual([{ err }, 'ready again'])
})

test('a probe by HTTP/1.0 needs no name, and other calls do', async () => {
  const { port } = await serverUnderTest()
  const ask = async (path: string) => {
    const { socket, received } = await rawConnection(port)
    socket.write(`GET ${path} HTTP/1.0\r\n\r\n`)
    return received
  }
  expect(await ask('/readyz')).toMatch(/^HTTP\/1\.1 200 OK.+\{"message":"ready"\}$/s)
  expect(await ask('/v1')).toMatch(/^HTTP\/1\.1 400 /)
  expect(await ask('/v1?/readyz')).toMatch(/^HTTP\/1\.1 400 /)
})

test('in front of a live system the server is ready, whether that is up or not', async () => {
  const { call } = await forwardingTo('http://127.0.0.1:1')
  for (const path of ['/healthz', '/readyz']) {
    expect((await call('GET', path, { Host: '10.0.0.7' })).status).toBe(200)
  }
})

test('a server that drains says so, serves on, and ends each connection with its answer', async () => {
  const server = await serverUnderTest({ DRAIN_SECONDS: '1' })
  const ask = (path: string) =>
    fetch(`${server.url}${path}`, { headers: { Authorization: `Bearer ${server.accessToken}` } })
  expect((await ask('/readyz')).status).toBe(200)
  expect((await ask('/v1')).headers.get('Connection')).toBe('keep-alive')
  const stopping = server.stop({ draining: true })
  const unready = await ask('/readyz')
  expect([unready.status, await unready.json()]).toEqual([503, { message: 'not ready' }])
  expect((await ask('/healthz')).status).toBe(200)
  const served = await ask('/v1/people/1')
  expect([served.status, served.headers.get('Connection')]).toEqual([200, 'close'])
  await stopping
  await expect(ask('/v1')).rejects.toThrow('fetch failed')
})
