import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareContacts, readContact } from '../contract/contactRead.ts'
import { checkContact } from '../contract/contactWrite.ts'
import { anyCall, type Call, people, type Write } from './anyCall.ts'
import { type Answer, type AppUnderTest, appUnderTest } from './appUnderTest.ts'
import { onPostgres } from './databaseUnderTest.ts'
import { replayChanges } from './replayChanges.ts'
import { samplePeople } from './sample/samplePeople.ts'

/** Each on a database of its own, which PostgreSQL takes a quarter of a second to make. */
const runs = process.env.LONG ? 3000 : onPostgres ? 40 : 100

type Wire = { id: number; label: string; integration: boolean } & Record<string, unknown>

test('after any calls, what is stored follows the rules, and is what was acknowledged and what the record of changes says', async () => {
  const property = fc.asyncProperty(fc.array(anyCall, { maxLength: 25 }), async (calls) => {
    const app = await appUnderTest({ firstPeople: threePeople })
    try {
      const acknowledged = new Map<number, Own>()
      for (const person of people) acknowledged.set(person, await read(app, person))
      const recorded = new Map([...acknowledged].map(([person, first]) => [person, new Map(first)]))
      const tags: Tags = new Map()
      for (const each of calls) {
        await make[each.kind](app, each, own(acknowledged, each.person), tags)
      }
      for (const person of people) {
        const stored = await read(app, person)
        const contacts = [...stored.values()].flatMap((wire) => readContact(wire) ?? [])
        const inOrder = contacts.toSorted(compareContacts)
        expect(stored).toEqual(own(acknowledged, person))
        expect(contacts).toEqual(inOrder)
        await replayChanges(app, person, own(recorded, person))
        expect(own(recorded, person)).toEqual(stored)
        for (const { id, ...contact } of stored.values()) {
          expect([id, checkContact(contact)]).toMatchObject([id, { ok: true }])
        }
      }
    } finally {
      await app.close()
    }
  })
  await fc.assert(property, { numRuns: runs })
}, 600_000)

function own(acknowledged: Map<number, Own>, person: number): Own {
  return acknowledged.get(person) ?? new Map()
}

function threePeople() {
  const few = samplePeople().filter(({ id }) => people.includes(id))
  return few.map((person) => ({ ...person, managerId: null }))
}

async function read(app: AppUnderTest, person: number): Promise<Own> {
  const { body } = await app.call(
    'GET',
    `/v1/people/${person}/contacts?fields=integration&per_page=100`,
  )
  return new Map((body as Wire[]).map((contact) => [contact.id, contact]))
}

type Own = Map<number, Wire>

/** For each address, the tags that it has had. */
type Tags = Map<string, Set<string>>

type Make = (app: AppUnderTest, call: Call, own: Own, tags: Tags) => Promise<void>

const make: Record<Call['kind'], Make> = {
  async create(app, { person, write, repeated }, own) {
    const path = `/v1/people/${person}/contacts`
    const headers: Record<string, string> = repeated ? { 'Idempotency-Key': randomUUID() } : {}
    const create = () => app.call('POST', path, { body: JSON.stringify(write.body), headers })
    const answer = await create()
    expect(write.sure ? [201] : [201, 422]).toContain(answer.status)
    acknowledge(answer, write, own)
    const again = repeated ? await create() : answer
    expect([again.status, again.body]).toEqual([answer.status, answer.body])
  },
  async update(app, { person, which, write, method, condition }, own, tags) {
    const id = idAt(own, which)
    const path = `/v1/people/${person}/contacts/${id}`
    const headers = await ifMatch(app, path, condition, tags)
    const answer = await app.call(method, path, { body: JSON.stringify(write.body), headers })
    const success = statusOf(own.has(id), condition, 200)
    expect(write.sure || success === 412 ? [success] : [success, 422]).toContain(answer.status)
    acknowledge(answer, write, own)
  },
  async remove(app, { person, which, condition }, own, tags) {
    const id = idAt(own, which)
    const path = `/v1/people/${person}/contacts/${id}`
    const headers = await ifMatch(app, path, condition, tags)
    const { status } = await app.call('DELETE', path, { headers })
    expect(status).toBe(statusOf(own.has(id), condition, 204))
    if (status === 204) own.delete(id)
  },
  async removeAll(app, { person, condition }, own, tags) {
    const path = `/v1/people/${person}/contacts`
    const headers = await ifMatch(app, path, condition, tags)
    const { status } = await app.call('DELETE', `${path}/`, { headers })
    expect(status).toBe(statusOf(true, condition, 204))
    if (status === 204) own.clear()
  },
}

/** `If-Match` with the tag that the address has now, or with one that it had earlier, if any. */
async function ifMatch(
  app: AppUnderTest,
  path: string,
  condition: Call['condition'],
  tags: Tags,
): Promise<Record<string, string>> {
  const current = (await app.call('GET', path)).headers.get('ETag') ?? '"nothing is there"'
  const known = tags.get(path) ?? new Set(['"never given"'])
  const stale = [...known].findLast((tag) => tag !== current) ?? '"never given"'
  tags.set(path, known.add(current))
  return condition === 'none' ? {} : { 'If-Match': condition === 'current' ? current : stale }
}

function statusOf(isThere: boolean, condition: Call['condition'], success: number): number {
  if (!isThere) return 404
  return condition === 'stale' ? 412 : success
}

/** Takes down what an answer promises, which for a body without fault is what the body asked for. */
function acknowledge({ status, body }: Answer, { sure, body: asked }: Write, own: Own): void {
  if (status >= 300) return
  const contact = body as Wire
  own.set(contact.id, contact)
  expect(contact).toMatchObject(sure ? trimmed(asked) : {})
}

function trimmed(body: unknown): object {
  const entries = Object.entries(body as Record<string, string>)
  return Object.fromEntries(entries.map(([field, value]) => [field, value.trim()]))
}

function idAt(own: Own, which: number): number {
  return [...own.keys()][which] ?? 999_999
}
