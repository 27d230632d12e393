import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { tokenHash } from '../access/bearerToken.ts'
import { anyCall, people } from '../anyCall.ts'
import { accessToken } from '../appUnderTest.ts'
import { onPostgres } from '../databaseUnderTest.ts'
import { readDatabase } from '../settings/readDatabase.ts'
import { openEngine } from '../store/openEngine.ts'
import { openStore } from '../store/openStore.ts'
import { serverBothWays } from './serverBothWays.ts'

const runs = process.env.LONG ? 2000 : 150
const portal = 'https://portal.example.com'

type Headers = Record<string, string>

async function open() {
  const server = await serverBothWays({ ALLOWED_ORIGINS: portal, TRUST_PROXY: '127.0.0.1' })
  const engine = openEngine(readDatabase(server.DATABASE_URL))
  const elsewhere = await openStore(engine, { firstPeople: () => [], now: Date.now })
  onTestFinished(() => elsewhere.close())
  for (const [name, role] of [
    ['Ada', 'reader'],
    ['Nöor', 'agent'],
  ] as const) {
    await elsewhere.tokens.add({ name, role, hash: tokenHash(name.toLowerCase()) })
  }
  async function call(path: string, headers: Headers, method = 'GET', body?: string) {
    const { port } = server
    const sent = request({ host: '127.0.0.1', port, path, method, headers }).end(body)
    const [answer]: IncomingMessage[] = await once(sent, 'response')
    if (answer === undefined) throw new Error('No answer')
    return { status: answer.statusCode, headers: answer.headers, body: await text(answer) }
  }
  return { ...server, call }
}

type Answered = Awaited<ReturnType<Awaited<ReturnType<typeof open>>['call']>>

/** What is the same whenever the same is answered. */
function lasting({ status, headers, body }: Answered) {
  const { date, 'x-request-id': id, 'x-ratelimit-reset': reset, ...others } = headers
  return { status, body, headers: others, own: [date, id, reset].map((each) => typeof each) }
}

/** A line of the log without what is of its call alone. */
function withoutOwn(line: unknown) {
  return { ...(line as object), ms: 0, requestId: '' }
}

const id = fc.constantFrom(
  ...[...people, ...people, ...people, '1720', '1826'],
  ...['99999', '0', '01', '9007199254740993'],
)
const query = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    '',
    '?',
    '?per_page=2',
    '?per_page=1&fields=integration',
    '?sort=-id',
    '?label=work',
  ],
  ...['?integration=true', '?per_page=0', '?per_page=2&per_page=3', '?search_after=abc', '?q=a'],
  ...['?label=%77ork', '?sort=label&per_page=1&search_after=WyJsYWJlbCIsIndvcmsiLDFd'],
)
const path = fc.oneof(
  fc.tuple(id, query).map(([person, end]) => `/v1/people/${person}/contacts${end}`),
  fc.tuple(id, id, query).map(([person, contact, end]) => {
    return `/v1/people/${person}/contacts/${contact}${end}`
  }),
  fc.constantFrom('/v1/people/1/contacts/', '/v1/people/./1/contacts', '/v1/people/1%2Fcontacts'),
)
/** Mostly none. */
const rarely = (...values: string[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  )
const headers = fc.record({
  authorization: fc.constantFrom(`Bearer ${accessToken}`, 'Bearer ada', 'bearer  nöor'),
  origin: rarely(portal, 'https://elsewhere.example.com'),
  'if-none-match': rarely('*', '"a", W/"b"', 'latest'),
  host: rarely('localhost', 'LOCALHOST', '127.1:80', '127.1', 'evil.example'),
  'x-forwarded-proto': rarely('https', 'gopher'),
  'x-forwarded-host': rarely('localhost:9', 'evil.example', 'a b'),
  'x-forwarded-for': rarely('192.0.2.7', '192.0.2.7, 10.0.0.1'),
})

test('between any changes, what is answered directly is what the application answers and logs', async () => {
  const { call, lines, answeredDirectly } = await open()
  const tags = new Map<string, string>()
  const read = fc.record({ path, headers })
  const step = fc.oneof({ weight: 6, arbitrary: read }, { weight: 1, arbitrary: anyCall })
  const property = fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
    for (const each of steps) {
      if ('write' in each) {
        const given = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' }
        const body = JSON.stringify(each.write.body)
        await call(`/v1/people/${each.person}/contacts`, given, 'POST', body)
      } else {
        const latest = tags.get(each.path) ?? '"none"'
        const sent = Object.entries(each.headers).flatMap(([name, value]): [string, string][] =>
          value === undefined ? [] : [[name, value === 'latest' ? latest : value]],
        )
        const given = Object.fromEntries(sent)
        const made = await call(each.path, { ...given, 'x-by': 'application' })
        const answered = await call(each.path, given)
        expect(lasting(answered)).toEqual(lasting(made))
        const [before, after] = lines.slice(-2)
        expect(withoutOwn(after)).toEqual(withoutOwn(before))
        expect(after).toMatchObject({ requestId: answered.headers['x-request-id'] })
        tags.set(each.path, String(made.headers.etag))
      }
    }
  })
  await fc.assert(property, { numRuns: runs })
  expect(answeredDirectly.length > runs / 10).toBe(!onPostgres)
}, 600_000)
