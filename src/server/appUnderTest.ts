import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newToken, tokenHash } from './access/bearerToken.ts'
import { createRateLimiter, type RateLimit } from './access/rateLimiter.ts'
import type { Role } from './access/roles.ts'
import { createApp } from './createApp.ts'
import { newEngine } from './databaseUnderTest.ts'
import { createReadiness } from './health/readiness.ts'
import { importRunner } from './import/importRunner.ts'
import type { BuiltPage } from './page/loadPage.ts'
import { samplePeople } from './sample/samplePeople.ts'
import type { SamplePerson } from './sample/samplePerson.ts'
import { readSettings } from './settings/readSettings.ts'
import type { Engine } from './store/engine.ts'
import { openStore } from './store/openStore.ts'
import type { Store } from './store/store.ts'
import { surroundingsOf } from './surroundings.ts'

export const accessToken = 'a-token-for-tests'

/** An answer, read to its end; `body` is what its JSON says, or its text where it is no JSON. */
export interface Answer {
  status: number
  headers: Headers
  body: unknown
}

interface Asked {
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown
  headers?: Record<string, string>
}

interface Circumstances {
  /** Instead of all sample people. */
  firstPeople?: () => SamplePerson[]
  rateLimit?: RateLimit
  page?: BuiltPage
  /** `undefined` for a server without a token of its own. */
  accessToken?: string | undefined
  now?: () => number
  /** Settings of what is around the API, such as ALLOWED_ORIGINS. */
  env?: Record<string, string>
  /** Instead of a new database. */
  engine?: Engine
  /** Whether scenes can be played. */
  hasScenes?: boolean
  /** Stands in for parts of the store, to see what a fault in it comes to. */
  store?: Partial<Store>
}

/** The real application on a new database with the sample people, called in process by an agent with the token. */
export async function appUnderTest(circumstances: Circumstances = {}) {
  const { firstPeople = samplePeople, rateLimit, page, now = Date.now, env = {} } = circumstances
  const isSettled = firstPeople === samplePeople
  const { engine = await newEngine(isSettled) } = circumstances
  const opened = await openStore(engine, { firstPeople, now })
  const lines: unknown[] = []
  const takeDown = (line: unknown) => void lines.push(line)
  const log = { info: takeDown, warn: takeDown, error: takeDown }
  const store = { ...opened, ...circumstances.store }
  const app = createApp({
    store,
    readiness: createReadiness({ ask: store.ask, log, freshMilliseconds: 0 }),
    accessToken: 'accessToken' in circumstances ? circumstances.accessToken : accessToken,
    limiter: createRateLimiter(rateLimit, now),
    demo: circumstances.hasScenes ? { now } : undefined,
    importing: { runner: importRunner(opened, log), folder: join(tmpdir(), 'people-contacts') },
    ...surroundingsOf(readSettings(env), { page, log, now }),
  })
  return {
    /** What was logged. */
    lines,
    store: opened,
    /** Makes a named token and returns the header that carries it. */
    async headersOf(name: string, role: Role): Promise<Record<string, string>> {
      const token = newToken()
      await opened.tokens.add({ name, role, hash: tokenHash(token) })
      return { Authorization: `Bearer ${token}` }
    },
    async call(method: string, path: string, { body, headers }: Asked = {}): Promise<Answer> {
      const type = body === undefined ? {} : { 'Content-Type': 'application/json' }
      const answer = await app.request(path, {
        method,
        headers: { Authorization: `Bearer ${accessToken}`, ...type, ...headers },
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      return { status: answer.status, headers: answer.headers, body: await readBody(answer) }
    },
    close: () => opened.close(),
  }
}

export type AppUnderTest = Awaited<ReturnType<typeof appUnderTest>>

async function readBody(answer: Response): Promise<unknown> {
  const text = await answer.text()
  const isJson = answer.headers.get('Content-Type')?.startsWith('application/json')
  return isJson && text !== '' ? JSON.parse(text) : text
}
