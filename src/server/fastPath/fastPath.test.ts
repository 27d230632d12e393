import fc from 'fast-check'
import { expect, onTestFinished, test, vi } from 'vitest'
import { tokenHash } from '../access/bearerToken.ts'
import { anyCall, people } from '../anyCall.ts'
import { accessToken } from '../appUnderTest.ts'
import { newDatabase } from '../databaseUnderTest.ts'
import { serverUnderTest } from '../serverUnderTest.ts'
import { readDatabase } from '../settings/readDatabase.ts'
import { openEngine } from '../store/openEngine.ts'
import { openStore } from '../store/openStore.ts'

const runs = process.env.LONG ? 1000 : 60
const contacts = '/v1/people/1/contacts'
const calls = { 'Content-Type': 'application/json' }

/** A server, and the same database opened by somebody else. */
async function open(env: Record<string, string> = {}) {
  const DATABASE_URL = await newDatabase(true)
  const server = await serverUnderTest({
    DATABASE_URL,
    ACCESS_TOKEN: accessToken,
    RATE_LIMIT: 'off',
    ...env,
  })
  const engine = openEngine(readDatabase(DATABASE_URL))
  const elsewhere = await openStore(engine, { firstPeople: () => [], now: Date.now })
  onTestFinished(() => elsewhere.close())
  const call = async (path: string, init: RequestInit = {}) => {
    const headers = { Authorization: `Bearer ${accessToken}`, ...init.headers }
    const answer = await fetch(server.url + path, { ...init, headers })
    return { status: answer.status, headers: answer.headers, body: await answer.text() }
  }
  return { ...server, elsewhere, call }
}

type Answered = Awaited<ReturnType<Awaited<ReturnType<typeof open>>['call']>>

const ofItsOwn = ['date', 'x-request-id', 'x-ratelimit-reset']

/** What is the same whenever the same is answered. */
function lasting({ status, headers, body }: Answered) {
  return { status, body, headers: [...headers].filter(([name]) => !ofItsOwn.includes(name)) }
}

test('who asks again gets the same answer, with an id of its own and the budget of now', async () => {
  const { call } = await open({ RATE_LIMIT: '20/2,3600' })
  await call(contacts)
  const [first, again] = [await call(contacts), await call(contacts)]
  const withoutBudget = (answer: Answered) => {
    const { headers, ...rest } = lasting(answer)
    return { ...rest, headers: headers.filter(([name]) => name !== 'x-ratelimit-remaining') }
  }
  expect(withoutBudget(again)).toEqual(withoutBudget(first))
  expect(again.headers.get('X-Request-Id')).not.toBe(first.headers.get('X-Request-Id'))
  const left = [first, again].map(({ headers }) => Number(headers.get('X-RateLimit-Remaining')))
  expect(left[0]).toBe(Number(left[1]) + 1)
})

test('who asks again uses up the budget, and then has to wait', async () => {
  const { call } = await open({ RATE_LIMIT: '3/3600,3600' })
  const statuses = []
  for (let time = 1; time <= 4; time += 1) statuses.push((await call(contacts)).status)
  expect(statuses).toEqual([200, 200, 200, 429])
})

test('every call is a line in the log, with the id that its answer carries', async () => {
  const { call, lines } = await open()
  const ids = []
  for (let time = 1; time <= 3; time += 1) {
    ids.push((await call(contacts)).headers.get('X-Request-Id'))
  }
  const logged = lines.slice(-3).map(({ line }) => line)
  const line = { client: '127.0.0.1', method: 'GET', path: contacts, status: 200 }
  expect(logged).toMatchObject(ids.map((requestId) => ({ ...line, requestId })))
})

test('a contact that another process has stored is there for whoever asks next', async () => {
  const { call, elsewhere } = await open()
  for (let time = 1; time <= 3; time += 1) {
    for (let again = 1; again <= 3; again += 1) await call(contacts)
    const value = `desk.${time}@widget.example`
    const draft = { label: 'work', channel: 'email', value, integration: false } as const
    await elsewhere.contacts.create({ personId: 1, by: 'Ada' }, draft)
    expect((await call(contacts)).body).toContain(value)
  }
})

test('a token that another process has revoked is refused from then on', async () => {
  const { call, elsewhere } = await open()
  await elsewhere.tokens.add({ name: 'Ada', role: 'reader', hash: tokenHash('ada') })
  const headers = { Authorization: 'Bearer ada' }
  for (let time = 1; time <= 3; time += 1) {
    const { status, headers: told } = await call(contacts, { headers })
    expect([status, told.get('Allow')]).toEqual([200, 'GET, HEAD'])
  }
  expect((await call(contacts)).headers.get('Allow')).toBe('GET, HEAD, POST, DELETE')
  await elsewhere.tokens.revoke('Ada')
  expect((await call(contacts, { headers })).status).toBe(401)
})

test('an import that died is told as failed to whoever asked while it ran, though nobody has written since', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const { call, elsewhere } = await open()
  const path = `/v1/import/${await elsewhere.importJobs.begin('import')}`
  const state = async () => JSON.parse((await call(path)).body).state
  for (let time = 1; time <= 3; time += 1) expect(await state()).toBe('queued')
  vi.setSystemTime(Date.now() + 31_000)
  expect(await state()).toBe('failed')
})

test('who asks in another way gets another answer', async () => {
  const portal = 'https://portal.example.com'
  const { call } = await open({ ALLOWED_ORIGINS: portal, TRUST_PROXY: '127.0.0.1' })
  const etag = (await call(contacts)).headers.get('ETag') ?? ''
  for (let time = 1; time <= 3; time += 1) {
    const plain = await call(contacts)
    expect(plain.headers.get('Access-Control-Allow-Origin')).toBeNull()
    const { headers } = await call(contacts, { headers: { Origin: portal } })
    expect(headers.get('Access-Control-Allow-Origin')).toBe(portal)
    const known = await call(contacts, { headers: { 'If-None-Match': etag } })
    expect([known.status, known.body]).toEqual([304, ''])
    const proxied = await call(contacts, { headers: { 'X-Forwarded-Proto': 'https' } })
    expect(proxied.headers.get('Link')).toContain('<https://')
    expect((await call(`${contacts}?per_page=1`)).headers.get('X-Pagination-Per-Page')).toBe('1')
  }
})

const paths = [
  ...people.flatMap((id) =>
    ['', '?per_page=2&fields=integration', '/1', '/nobody'].map(
      (end) => `/v1/people/${id}/contacts${end}`,
    ),
  ),
  '/v1/people/1',
  '/v1/people?q=an&per_page=3',
  '/v1/people/2/audit_entries',
  '/v1/people/99999/contacts',
]
const read = fc.record({
  path: fc.constantFrom(...paths),
  headers: fc.constantFrom<Record<string, string>>(
    {},
    { Origin: 'https://portal.example.com' },
    { Origin: 'https://elsewhere.example.com' },
    { 'If-None-Match': '*' },
  ),
})

test('between any changes, an answer that is given again is the one that the application makes', async () => {
  const { call } = await open({ ALLOWED_ORIGINS: 'https://portal.example.com' })
  let times = 0
  const step = fc.oneof({ weight: 4, arbitrary: read }, { weight: 1, arbitrary: anyCall })
  const property = fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
    for (const each of steps) {
      if ('path' in each) {
        const { path, headers } = each
        const given = []
        for (let time = 1; time <= 3; time += 1) given.push(await call(path, { headers }))
        // Nobody has sent this header before, so nothing is remembered of it.
        times += 1
        const made = await call(path, { headers: { ...headers, 'X-Time': String(times) } })
        for (const answer of given) expect(lasting(answer)).toEqual(lasting(made))
      } else {
        const path = `/v1/people/${each.person}/contacts`
        const body = JSON.stringify(each.write.body)
        await call(path, { method: 'POST', headers: calls, body })
      }
    }
  })
  await fc.assert(property, { numRuns: runs })
}, 600_000)
