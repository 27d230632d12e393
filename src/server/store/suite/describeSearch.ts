import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { foldText } from '../../../contract/foldText.ts'
import type { SamplePerson } from '../../sample/samplePerson.ts'
import { comparePlaces } from '../search/namePlace.ts'
import { soughtTexts } from '../search/soughtTexts.ts'
import { searchedNumber } from '../search/telephoneNumber.ts'
import type { PersonQuery, Store } from '../store.ts'
import type { OpenStore } from './describeStore.ts'
import { manyPeople } from './manyPeople.ts'
import { byName } from './queries.ts'

const people = manyPeople(5000)
const places = new Map(
  people.map(({ id, name }) => [id, { name_key: foldText(name), person_id: id }]),
)
const numRuns = process.env.LONG ? 1000 : 30

/** By reading every text: what the index has to find. */
function idsByReading(search: string): number[] {
  const sought = soughtTexts(search)
  const found = people.filter((person) =>
    textsOf(person).some((text) => sought.some((part) => text.includes(part))),
  )
  const inOrder = found.map(({ id }) => places.get(id)).filter((place) => place !== undefined)
  return inOrder.sort(comparePlaces).map(({ person_id }) => person_id)
}

function textsOf({ name, primary_email, contacts }: SamplePerson): string[] {
  const numbers = contacts.map(({ value }) => searchedNumber(value))
  return [foldText(name), foldText(primary_email ?? ''), ...numbers]
}

/** Parts of what there is, of every length, and any other text. */
const searches = fc
  .oneof(
    fc
      .tuple(fc.constantFrom(...people), fc.nat(3), fc.nat(40), fc.integer({ min: 1, max: 30 }))
      .map(([{ name, primary_email, contacts }, which, from, length]) => {
        const texts = [name, primary_email ?? name, contacts[0]?.value ?? name, name]
        const characters = [...(texts[which] ?? name)]
        return characters
          .slice(from % characters.length)
          .slice(0, length)
          .join('')
      }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
    fc
      .string({ unit: 'binary', minLength: 1, maxLength: 3 })
      .filter((text) => !text.includes('\0')),
  )
  .filter((text) => foldText(text) !== '')

export function describeSearch(open: OpenStore): void {
  describe('a search among many people', { timeout: 60_000 }, () => {
    let store: Store
    beforeAll(async () => {
      store = await open({ firstPeople: () => people, now: Date.now })
    })
    afterAll(() => store.close())

    async function pages(query: PersonQuery, most: number): Promise<number[]> {
      const ids: number[] = []
      let page = await store.people.list(query)
      for (let read = 1; ; read++) {
        ids.push(...page.rows.map(({ id }) => id))
        if (!page.hasNext || read === most) return ids
        page = await store.people.list({ ...query, after: page.lastKey })
      }
    }

    test('finds by any text whom reading everything finds, in the same order', async () => {
      await fc.assert(
        fc.asyncProperty(searches, fc.integer({ min: 1, max: 100 }), async (search, perPage) => {
          const expected = idsByReading(search)
          const found = await pages({ ...byName, search, perPage }, 3)
          expect(found).toEqual(expected.slice(0, 3 * perPage))
        }),
        { numRuns },
      )
    })

    test('finds them backwards, too: from the end, and back from any page', async () => {
      await fc.assert(
        fc.asyncProperty(searches, fc.integer({ min: 1, max: 100 }), async (search, perPage) => {
          const expected = idsByReading(search)
          const sort = byName.sort.map((key) => ({ ...key, descending: true }))
          const found = await pages({ ...byName, sort, search, perPage }, 2)
          expect(found).toEqual(expected.toReversed().slice(0, 2 * perPage))
          const before = ['\u{10FFFF}', 0]
          const last = await store.people.list({ ...byName, search, perPage, before })
          expect(last.rows.map(({ id }) => id)).toEqual(expected.slice(-perPage))
          const rest = expected.slice(0, Math.max(0, expected.length - perPage))
          const asked = { ...byName, search, perPage, before: last.firstKey }
          const previous = last.rows.length > 0 ? await store.people.list(asked) : last
          expect(previous.rows.map(({ id }) => id)).toEqual(rest.slice(-perPage))
        }),
        { numRuns },
      )
    })

    test('counts up to 200 people, and more it does not count', async () => {
      const few = await store.people.list({ ...byName, search: '7654321', perPage: 1 })
      expect(few).toMatchObject({ total: idsByReading('7654321').length, preceding: 0 })
      const many = await store.people.list({ ...byName, search: 'mar', perPage: 10 })
      expect(many).toMatchObject({ total: undefined, preceding: 0, hasNext: true })
      const next = { ...byName, search: 'mar', perPage: 10, after: many.lastKey }
      expect(await store.people.list(next)).toMatchObject({ preceding: undefined, hasNext: true })
    })

    test('counts one address among many that begin alike', async () => {
      const firstPeople = () =>
        people.slice(0, 300).map((person) => ({
          ...person,
          primary_email: `sales@company-${person.id}.example`,
        }))
      const alike = await open({ firstPeople, now: Date.now })
      onTestFinished(() => alike.close())
      const found = await alike.people.list({ ...byName, search: 'sales@company-77.example' })
      expect(found).toMatchObject({ total: 1, rows: [{ id: 77 }] })
    })

    test.each(['mar', '7654321', '06'])(
      '%j finds the same people whatever they are sorted by or narrowed to',
      async (search) => {
        const expected = idsByReading(search)
        const sort = [{ field: 'id', descending: true }] as const
        const byId = await store.people.list({ ...byName, sort, search })
        expect(byId.total).toBe(expected.length)
        expect(byId.rows.map(({ id }) => id)).toEqual(
          expected.toSorted((one, other) => other - one).slice(0, 100),
        )
        const first = people.find(({ id }) => id === expected[0])
        const sourceID = first?.sourceID ?? ''
        const one = await store.people.list({ ...byName, search, filter: { sourceID } })
        expect(one.rows.map(({ id }) => id)).toEqual(expected.slice(0, 1))
      },
    )
  })
}
