import fc from 'fast-check'
import { expect, test } from 'vitest'
import { channels, labelsOf } from '../contract/channels.ts'
import { compareContacts, readContact } from '../contract/contactRead.ts'
import { checkContact } from '../contract/contactWrite.ts'
import { type Answer, type AppUnderTest, appUnderTest } from './appUnderTest.ts'
import { samplePeople } from './sample/samplePeople.ts'

const runs = process.env.LONG ? 3000 : 100
const people = [1, 2, 3]

type Wire = { id: number; label: string; integration: boolean } & Record<string, unknown>

interface Write {
  body: unknown
  /** There is no fault in the body, so it has to be accepted. */
  sure: boolean
}

interface Call {
  kind: 'create' | 'update' | 'remove' | 'removeAll'
  person: number
  /** Picks one of the person's contacts, or none when it points behind them. */
  which: number
  write: Write
}

const channel = fc.constantFrom(...channels)
const text = fc.oneof(
  fc.constantFrom('+31 6 1234 5678', ' x ', '', ' ', '\0', '\ud83d', 'ab\0c'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.integer({ min: 254, max: 257 }).map((length) => '😀'.repeat(length)),
)
const valid = channel.chain((name) =>
  fc.record({
    label: fc.constantFrom(...labelsOf(name)),
    [name]: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }).map((end) => `x${end}`),
  }),
)
const part = fc.record(
  {
    label: fc.oneof(fc.constantFrom('work', 'fax', 'personal', 'pager', null), fc.integer()),
    telephone: fc.option(text),
    email: fc.option(text),
    chat: fc.option(text),
    website: fc.option(text),
    integration: fc.oneof(fc.boolean(), fc.constant(null)),
    id: fc.integer({ min: 1700, max: 1900 }),
    nodeID: fc.string(),
  },
  { requiredKeys: [] },
)
const write: fc.Arbitrary<Write> = fc.oneof(
  valid.map((body) => ({ body, sure: true })),
  fc.oneof(part, fc.jsonValue()).map((body) => ({ body, sure: false })),
)

const call: fc.Arbitrary<Call> = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('create' as const, 'update' as const) },
    { weight: 2, arbitrary: fc.constant('remove' as const) },
    { weight: 1, arbitrary: fc.constant('removeAll' as const) },
  ),
  person: fc.constantFrom(...people),
  which: fc.nat({ max: 6 }),
  write,
})

test('after any calls, what is stored follows the rules and is what was acknowledged', async () => {
  const property = fc.asyncProperty(fc.array(call, { maxLength: 25 }), async (calls) => {
    const app = await appUnderTest({ firstPeople: threePeople })
    try {
      const acknowledged = new Map<number, Own>()
      for (const person of people) acknowledged.set(person, await read(app, person))
      for (const each of calls) await make[each.kind](app, each, own(acknowledged, each.person))
      for (const person of people) {
        const stored = await read(app, person)
        const contacts = [...stored.values()].flatMap((wire) => readContact(wire) ?? [])
        const inOrder = contacts.toSorted(compareContacts)
        expect(stored).toEqual(own(acknowledged, person))
        expect(contacts).toEqual(inOrder)
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

const make: Record<Call['kind'], (app: AppUnderTest, call: Call, own: Own) => Promise<void>> = {
  async create(app, { person, write }, own) {
    const path = `/v1/people/${person}/contacts`
    const answer = await app.call('POST', path, { body: JSON.stringify(write.body) })
    expect(write.sure ? [201] : [201, 422]).toContain(answer.status)
    acknowledge(answer, write, own)
  },
  async update(app, { person, which, write }, own) {
    const id = idAt(own, which)
    const path = `/v1/people/${person}/contacts/${id}`
    const answer = await app.call('PATCH', path, { body: JSON.stringify(write.body) })
    const success = own.has(id) ? 200 : 404
    expect(write.sure ? [success] : [success, 422]).toContain(answer.status)
    acknowledge(answer, write, own)
  },
  async remove(app, { person, which }, own) {
    const id = idAt(own, which)
    const { status } = await app.call('DELETE', `/v1/people/${person}/contacts/${id}`)
    expect(status).toBe(own.delete(id) ? 204 : 404)
  },
  async removeAll(app, { person }, own) {
    const { status } = await app.call('DELETE', `/v1/people/${person}/contacts/`)
    expect(status).toBe(204)
    own.clear()
  },
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
