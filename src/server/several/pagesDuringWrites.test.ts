import { expect, test } from 'vitest'
import { onPostgres } from '../databaseUnderTest.ts'
import { type CallServer, severalServers } from './severalServers.ts'

const contacts = '/v1/people/7/contacts'
const kept = Array.from({ length: 40 }, (_, n) => `kept-${n}@example.org`)
const readings = process.env.LONG ? 100 : 15

test.runIf(onPostgres)(
  'who reads page after page at different servers, while others add and remove, sees what nobody touches once',
  async () => {
    const { servers } = await severalServers()
    const [first] = servers
    expect((await first('DELETE', contacts)).status).toBe(204)
    for (const [n, email] of kept.entries()) await first('POST', contacts, mail(n, email))
    const writing = new AbortController()
    const writers = servers.map((call, n) => addAndRemove(call, n, writing.signal))
    const all: { id: number; email: string }[][] = []
    for (let reading = 0; reading < readings; reading += 1) {
      all.push(await everyPage(servers, reading))
    }
    writing.abort()
    for (const written of await Promise.all(writers)) expect(written).toBeGreaterThan(readings)
    for (const read of all) {
      const untouched = read.map(({ email }) => email).filter((email) => email.startsWith('kept-'))
      expect(untouched.toSorted()).toEqual(kept.toSorted())
      const ids = read.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  },
  120_000,
)

/** Adds a contact among those that stay, and removes it again, over and over. */
async function addAndRemove(call: CallServer, writer: number, signal: AbortSignal) {
  let written = 0
  for (; !signal.aborted; written += 1) {
    const made = await call('POST', contacts, mail(written, `${writer}@example.org`))
    expect(made.status).toBe(201)
    const { id } = made.body as { id: number }
    expect((await call('DELETE', `${contacts}/${id}`)).status).toBe(204)
  }
  return written
}

/** Reads the whole list, each page at the next server. */
async function everyPage(servers: readonly [CallServer, ...CallServer[]], start: number) {
  const read: { id: number; email: string }[] = []
  let next: string | undefined = `${contacts}?sort=label&per_page=7`
  for (let page = start; next; page += 1) {
    const call = servers[page % servers.length] ?? servers[0]
    const { body, headers } = await call('GET', next)
    read.push(...(body as typeof read))
    next = /<[^>]*?(\/v1[^>]*)>; *rel="next"/.exec(headers.get('Link') ?? '')?.[1]
  }
  return read
}

function mail(n: number, email: string) {
  return { body: { label: n % 2 ? 'work' : 'personal', email } }
}
