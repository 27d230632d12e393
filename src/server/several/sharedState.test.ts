import { expect, test, vi } from 'vitest'
import { onPostgres } from '../databaseUnderTest.ts'
import { type CallServer, severalServers } from './severalServers.ts'

const limit = 60_000

test.runIf(onPostgres)(
  'a token has one budget at all servers, and each of them tells what is left of it',
  async () => {
    const { servers, tokenOf } = await severalServers({ RATE_LIMIT: '30/3600,1000' })
    const token = await tokenOf('Ada', 'agent')
    const calls = Array.from({ length: 60 }, (_, n) => servers[n % 3]?.('GET', '/v1', { token }))
    const answers = (await Promise.all(calls)).filter((answer) => answer !== undefined)
    const allowed = answers.filter(({ status }) => status === 200)
    expect(allowed).toHaveLength(30)
    const left = allowed.map(({ headers }) => Number(headers.get('X-RateLimit-Remaining')))
    expect(new Set(left).size).toBe(30)
    for (const call of servers) {
      const refused = await call('GET', '/v1', { token })
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(100)
      expect((await call('GET', '/v1')).status).toBe(200)
    }
  },
  limit,
)

test.runIf(onPostgres)(
  'every page of a list may come from another server, and a list has one ETag at all of them',
  async () => {
    const { servers } = await severalServers()
    const [first] = servers
    const everybody = await idsOf([first], '/v1/people?per_page=100')
    expect(everybody.length).toBeGreaterThan(200)
    expect(await idsOf(servers, '/v1/people?per_page=20')).toEqual(everybody)
    const found = await idsOf([first], '/v1/people?q=e&per_page=100')
    expect(found.length).toBeGreaterThan(20)
    expect(found.length).toBeLessThan(everybody.length)
    expect(await idsOf(servers, '/v1/people?q=e&per_page=7')).toEqual(found)
    const all = await Promise.all(
      servers.map((call) => call('GET', '/v1/people/1/contacts?per_page=1')),
    )
    const [tag, ...tags] = all.map(({ headers }) => headers.get('ETag') ?? '')
    expect(tags).toEqual([tag, tag])
    const removed = await servers[2]('DELETE', '/v1/people/1/contacts', {
      headers: { 'If-Match': tag ?? '' },
    })
    expect(removed.status).toBe(204)
  },
  limit,
)

test.runIf(onPostgres)(
  'an import that one server runs is known to all, and another is refused until it has ended',
  async () => {
    const { servers } = await severalServers()
    const upload = (call: CallServer) => call('POST', '/v1/import', { form: { people: table } })
    const answers = await Promise.all(servers.map(upload))
    const [begun, ...refused] = answers.toSorted((one, other) => one.status - other.status)
    expect(refused.map(({ status }) => status)).toEqual([409, 409])
    const job = begun?.headers.get('Location') ?? ''
    for (const call of servers) {
      const isDone = async () => {
        const { body } = await call('GET', job)
        return (body as { state: string }).state === 'done'
      }
      await vi.waitUntil(isDone, { timeout: 30_000 })
    }
    const found = await servers[1]('GET', '/v1/people?sourceID=N-1999')
    expect(found.body).toMatchObject([{ name: 'Person 1999' }])
  },
  limit,
)

/** Reads a list of people to its end, each page at the next server. */
async function idsOf(servers: readonly [CallServer, ...CallServer[]], path: string) {
  const ids: number[] = []
  let next: string | undefined = path
  for (let page = 0; next; page += 1) {
    const call = servers[page % servers.length] ?? servers[0]
    const { body, headers } = await call('GET', next)
    ids.push(...(body as { id: number }[]).map(({ id }) => id))
    next = /<[^>]*?(\/v1[^>]*)>; *rel="next"/.exec(headers.get('Link') ?? '')?.[1]
  }
  return ids
}

const table = [
  'sourceID,name',
  ...Array.from({ length: 2000 }, (_, n) => `N-${n},Person ${n}`),
].join('\n')

test.runIf(onPostgres)(
  'a token that is revoked is refused by every server at once',
  async () => {
    const { servers, tokenOf, revoke } = await severalServers()
    const token = await tokenOf('Ada', 'agent')
    for (const call of servers) expect((await call('GET', '/v1', { token })).status).toBe(200)
    await revoke('Ada')
    for (const call of servers) expect((await call('GET', '/v1', { token })).status).toBe(401)
  },
  limit,
)
