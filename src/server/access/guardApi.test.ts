import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { accessToken, appUnderTest } from '../appUnderTest.ts'
import { newFolder } from '../newFolder.ts'
import { openStore } from '../store/openStore.ts'
import { sqliteEngine } from '../store/sqliteEngine.ts'
import type { TokenStore } from '../store/store.ts'
import { StoreUnavailable } from '../store/storeUnavailable.ts'
import { tokenHash } from './bearerToken.ts'

async function open(circumstances: Parameters<typeof appUnderTest>[0] = {}) {
  const app = await appUnderTest(circumstances)
  onTestFinished(() => app.close())
  return app
}

describe('the access token', () => {
  test.each([
    '',
    'Bearer',
    'Bearer wrong',
    `Bearer ${accessToken}x`,
    `Bearer ${accessToken.slice(0, -1)}`,
    `Bearer ${accessToken} ${accessToken}`,
    `Basic ${accessToken}`,
    accessToken,
  ])('is asked for with 401 when a call carries %j', async (authorization) => {
    const app = await open()
    for (const path of ['/v1', '/v1/people/1', '/v1/shoes']) {
      const headers = { Authorization: authorization }
      const answer = await app.call('GET', path, { headers })
      expect([answer.status, answer.body]).toEqual([401, { message: 'Unauthorized' }])
      expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer')
    }
  })

  test('is enough, whatever account is named and however Bearer is written', async () => {
    const app = await open()
    const headers = { Authorization: `bearer ${accessToken}`, 'X-RService-Account': 'widget' }
    expect((await app.call('GET', '/v1', { headers })).status).toBe(200)
  })
})

describe('a named token', () => {
  const contacts = '/v1/people/1/contacts'
  const body = { label: 'home', telephone: '020 7946 0018' }

  test('lets its holder in until it is revoked', async () => {
    const app = await open()
    const headers = await app.headersOf('Ada', 'agent')
    expect((await app.call('GET', '/v1', { headers })).status).toBe(200)
    await app.store.tokens.revoke('Ada')
    expect((await app.call('GET', '/v1', { headers })).status).toBe(401)
  })

  test('is refused at once when another process has revoked it', async () => {
    const file = join(await newFolder(), 'contacts.db')
    const app = await open({ engine: sqliteEngine(file) })
    const headers = await app.headersOf('Ada', 'agent')
    expect((await app.call('GET', '/v1', { headers })).status).toBe(200)
    const options = { firstPeople: () => [], now: Date.now }
    const elsewhere = await openStore(sqliteEngine(file), options)
    onTestFinished(() => elsewhere.close())
    await elsewhere.tokens.revoke('Ada')
    expect((await app.call('GET', '/v1', { headers })).status).toBe(401)
  })

  test('is not let in by its hash, which is all that the database holds', async () => {
    const app = await open()
    const hash = 'a'.repeat(64)
    await app.store.tokens.add({ name: 'Ada', role: 'agent', hash })
    const headers = { Authorization: `Bearer ${hash}` }
    expect((await app.call('GET', '/v1', { headers })).status).toBe(401)
  })

  test.each(['agent', 'admin'] as const)('of an %s may write', async (role) => {
    const app = await open()
    const headers = await app.headersOf('Ada', role)
    expect((await app.call('POST', contacts, { headers, body })).status).toBe(201)
    expect((await app.call('DELETE', contacts, { headers })).status).toBe(204)
  })

  test('of a reader may read everything', async () => {
    const app = await open()
    const headers = await app.headersOf('Rosa', 'reader')
    const paths = ['/v1', '/v1/people', contacts, `${contacts}/1720`, '/v1/people/1/audit_entries']
    for (const path of paths) {
      for (const method of ['GET', 'HEAD']) {
        expect((await app.call(method, path, { headers })).status).toBe(200)
      }
    }
  })

  test('of a reader is refused with 403 for every write, whatever its body, and changes nothing', async () => {
    const app = await open()
    const rosa = await app.headersOf('Rosa', 'reader')
    const before = (await app.call('GET', contacts)).body
    const writes = [
      ['POST', contacts],
      ['PATCH', `${contacts}/1826`],
      ['PUT', `${contacts}/1826`],
      ['DELETE', `${contacts}/1826`],
      ['DELETE', `${contacts}/`],
      ['POST', '/v1/shoes'],
    ] as const
    for (const [method, path] of writes) {
      for (const sent of [body, '{', undefined]) {
        const answer = await app.call(method, path, { headers: rosa, body: sent })
        expect([answer.status, answer.body]).toEqual([403, { message: 'Forbidden' }])
      }
    }
    expect((await app.call('GET', contacts)).body).toEqual(before)
  })

  test('says with the list of contacts what its holder may do with it', async () => {
    const app = await open()
    const allowed = async (headers: Record<string, string>) =>
      (await app.call('GET', contacts, { headers })).headers.get('Allow')
    const everything = 'GET, HEAD, POST, DELETE'
    expect(await allowed(await app.headersOf('Rosa', 'reader'))).toBe('GET, HEAD')
    expect(await allowed(await app.headersOf('Ada', 'agent'))).toBe(everything)
    expect(await allowed(await app.headersOf('Ines', 'admin'))).toBe(everything)
    expect(await allowed({})).toBe(everything)
  })
})

describe('whose token it is', () => {
  const nameIn = ({ headers }: { headers: Headers }) => headers.get('X-Signed-In-As')

  test.each([
    [200, 'GET', '/v1', {}],
    [204, 'DELETE', '/v1/people/1/contacts/1826', {}],
    [304, 'GET', '/v1/people/1/contacts', { 'If-None-Match': '*' }],
    [400, 'GET', '/v1/people/0', {}],
    [404, 'GET', '/v1/shoes', {}],
    [405, 'POST', '/v1', {}],
  ])('is said with an answer of %i', async (status, method, path, headers) => {
    const app = await open()
    const ada = await app.headersOf('Ada', 'agent')
    const answer = await app.call(method, path, { headers: { ...ada, ...headers } })
    expect([answer.status, nameIn(answer)]).toEqual([status, 'Ada'])
  })

  test('is said with a refused write and with a call too many', async () => {
    const app = await open({ rateLimit: { burst: 1, seconds: 2, hourly: 10 }, now: () => 0 })
    const headers = await app.headersOf('Rosa', 'reader')
    for (const status of [403, 429]) {
      const answer = await app.call('DELETE', '/v1/people/1/contacts', { headers })
      expect([answer.status, nameIn(answer)]).toEqual([status, 'Rosa'])
    }
  })

  test('is said in any script, with characters that every header can carry', async () => {
    const app = await open()
    for (const name of ['Zoë, 2nd "desk"', '山田 太郎', 'Ada\u202ea', '🙂'.repeat(100)]) {
      const said = nameIn(
        await app.call('GET', '/v1', { headers: await app.headersOf(name, 'agent') }),
      )
      expect(said).toMatch(/^[!-~]+$/)
      expect(decodeURIComponent(said ?? '')).toBe(name)
    }
  })

  test("is nobody's in particular for the server's own", async () => {
    const app = await open()
    expect(nameIn(await app.call('GET', '/v1'))).toBe('Shared%20token')
  })

  test('is said to nobody who is refused', async () => {
    const app = await open()
    const headers = await app.headersOf('Ada', 'agent')
    await app.store.tokens.revoke('Ada')
    for (const sent of [headers, { Authorization: 'Bearer wrong' }, { Authorization: '' }]) {
      expect(nameIn(await app.call('GET', '/v1', { headers: sent }))).toBeNull()
    }
  })
})

test('without a token of its own, a server lets in named tokens only', async () => {
  const app = await open({ accessToken: undefined })
  expect((await app.call('GET', '/v1')).status).toBe(401)
  const headers = await app.headersOf('Ada', 'agent')
  expect((await app.call('GET', '/v1', { headers })).status).toBe(200)
})

describe('many tokens that are not good', () => {
  const tryOnce = (app: Awaited<ReturnType<typeof open>>, authorization: string) =>
    app.call('GET', '/v1', { headers: { Authorization: authorization } })

  test('have to wait in the end, while one from the same address that was good before is let in', async () => {
    let now = Date.parse('2026-03-02T09:00:00Z')
    const app = await open({ now: () => now })
    expect((await tryOnce(app, `Bearer ${accessToken}`)).status).toBe(200)
    for (let failure = 1; failure <= 10; failure++) {
      expect((await tryOnce(app, `Bearer wrong${failure}`)).status).toBe(401)
    }
    const refused = await tryOnce(app, 'Bearer wrong')
    expect([refused.status, refused.body]).toEqual([429, { message: 'Too Many Requests' }])
    expect(refused.headers.get('Retry-After')).toBe('1')
    expect((await tryOnce(app, `Bearer ${accessToken}`)).status).toBe(200)
    now += 1000
    expect((await tryOnce(app, 'Bearer wrong')).headers.get('Retry-After')).toBe('2')
  })

  test("hide the server's own that was not used before, so that guessing gets nowhere; named ones are let in", async () => {
    let now = Date.parse('2026-03-02T09:00:00Z')
    const app = await open({ now: () => now })
    for (let failure = 1; failure <= 11; failure++) await tryOnce(app, `Bearer wrong${failure}`)
    expect((await tryOnce(app, `Bearer ${accessToken}`)).status).toBe(429)
    const ada = await app.headersOf('Ada', 'agent')
    expect((await app.call('GET', '/v1', { headers: ada })).status).toBe(200)
    now += 1000
    expect((await tryOnce(app, `Bearer ${accessToken}`)).status).toBe(200)
  })

  test('are not those that were good there before: the pages of one that was revoked are told so, however often they ask', async () => {
    const app = await open({ now: () => 0 })
    const { Authorization: ada = '' } = await app.headersOf('Ada', 'agent')
    expect((await tryOnce(app, ada)).status).toBe(200)
    await app.store.tokens.revoke('Ada')
    const askOften = async () => {
      for (let call = 1; call <= 20; call++) expect((await tryOnce(app, ada)).status).toBe(401)
    }
    await askOften()
    expect((await tryOnce(app, `Bearer ${accessToken}`)).status).toBe(200)
    for (let failure = 1; failure <= 11; failure++) await tryOnce(app, `Bearer wrong${failure}`)
    expect((await tryOnce(app, 'Bearer wrong')).status).toBe(429)
    await askOften()
  })

  test("are looked up as long as they wait, and so is the server's own: neither time nor a failing database tells it", async () => {
    const lookups: string[] = []
    const database = { isAway: false }
    const named: Partial<TokenStore> = {
      async find(hash) {
        lookups.push(hash)
        if (database.isAway) throw new StoreUnavailable('unreachable', new Error('away'))
        return undefined
      },
    }
    const now = Date.now()
    const app = await open({ now: () => now, store: { tokens: named as TokenStore } })
    for (let failure = 1; failure <= 11; failure++) await tryOnce(app, `Bearer wrong${failure}`)
    for (const [isAway, status] of [
      [false, 429],
      [true, 503],
    ] as const) {
      Object.assign(database, { isAway })
      for (const token of ['wrong', accessToken]) {
        lookups.length = 0
        expect((await tryOnce(app, `Bearer ${token}`)).status).toBe(status)
        expect(lookups).toEqual([tokenHash(token)])
      }
    }
  })

  test("cost the server's own no lookup where nobody has to wait", async () => {
    const find = vi.fn<TokenStore['find']>()
    const app = await open({ store: { tokens: { find } as Partial<TokenStore> as TokenStore } })
    expect((await tryOnce(app, `Bearer ${accessToken}`)).status).toBe(200)
    expect(find).not.toHaveBeenCalled()
  })

  test('are not counted where no token was sent', async () => {
    const app = await open()
    for (const authorization of ['', 'Bearer', 'Basic YWRhOnNlY3JldA==']) {
      for (let call = 1; call <= 20; call++) {
        expect((await tryOnce(app, authorization)).status).toBe(401)
      }
    }
  })
})

describe('the rate limit', () => {
  const rateLimit = { burst: 20, seconds: 2, hourly: 3600 }

  test('lets twenty calls at once through, and tells the next when to come again', async () => {
    let now = Date.parse('2026-03-02T09:00:00Z')
    const app = await open({ rateLimit, now: () => now })
    for (let call = 1; call <= 20; call++) {
      const { status, headers } = await app.call('GET', '/v1')
      expect([status, headers.get('X-RateLimit-Remaining')]).toEqual([200, String(3600 - call)])
    }
    const refused = await app.call('GET', '/v1')
    expect([refused.status, refused.body]).toEqual([429, { message: 'Too Many Requests' }])
    expect(refused.headers.get('Retry-After')).toBe('1')
    expect(refused.headers.get('X-RateLimit-Limit')).toBe('3600')
    expect(Number(refused.headers.get('X-RateLimit-Reset'))).toBe(now / 1000 + 20)
    now += 1000
    expect((await app.call('GET', '/v1')).status).toBe(200)
  })

  test('counts each token by itself', async () => {
    const now = Date.now()
    const app = await open({ rateLimit: { ...rateLimit, burst: 1 }, now: () => now })
    const headers = await app.headersOf('Ada', 'agent')
    expect((await app.call('GET', '/v1', { headers })).status).toBe(200)
    expect((await app.call('GET', '/v1', { headers })).status).toBe(429)
    expect((await app.call('GET', '/v1')).status).toBe(200)
  })

  test('does not count calls without the token', async () => {
    const now = Date.now()
    const app = await open({ rateLimit: { ...rateLimit, burst: 1 }, now: () => now })
    await app.call('GET', '/v1', { headers: { Authorization: 'Bearer wrong' } })
    expect((await app.call('GET', '/v1')).status).toBe(200)
    expect((await app.call('GET', '/v1')).status).toBe(429)
  })

  test('that is switched off lets everything through and still tells a budget', async () => {
    const app = await open()
    const calls = Array.from({ length: 50 }, () => app.call('GET', '/v1'))
    for (const { status, headers } of await Promise.all(calls)) {
      expect([status, headers.get('X-RateLimit-Remaining')]).toEqual([200, '3600'])
    }
  })
})
