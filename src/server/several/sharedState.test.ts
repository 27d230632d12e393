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
    const turns = (n: number) => servers[n % 3] ?? servers[0]
    const names: string[] = []
    let next: string | undefined = '/v1/people?per_page=20'
    for (let page = 0; next; page += 1) {
      const { body, headers } = await turns(page)('GET', next)
      names.push(...(body as { name: string }[]).map(({ name }) => name))
      next = /<[^>]*?(\/v1[^>]*)>; *rel="next"/.exec(headers.get('Link') ?? '')?.[1]
    }
    expect(names.length).toBeGreaterThan(200)
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
