import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { samplePeople } from '../../sample/samplePeople.ts'
import type { PersonQuery, Store, StoredPerson } from '../store.ts'
import type { OpenStore } from './describeStore.ts'
import { byName } from './queries.ts'

export function describePeople(open: OpenStore): void {
  describe('people', () => {
    let store: Store
    beforeEach(async () => {
      store = await open({ firstPeople: samplePeople, now: Date.now })
    })
    afterEach(() => store.close())

    test.each(['howard tann', 'HÓWARD', 'howard.tanner@widget', '  Howard  Tanner '])(
      'searching for %j finds Howard Tanner',
      async (search) => {
        const { rows } = await store.people.list({ ...byName, search })
        expect(rows.map(({ name }) => name)).toContain('Howard Tanner')
      },
    )

    test.each(['%', 'how_rd', '\\', 'how%tanner'])(
      'searching for %j means these characters, and finds nobody',
      async (search) => {
        expect(await store.people.list({ ...byName, search })).toMatchObject({ rows: [], total: 0 })
      },
    )

    test('an exact value finds only who has it', async () => {
      const vips = samplePeople().filter(({ vip }) => vip)
      const { rows } = await store.people.list({ ...byName, filter: { vip: true } })
      expect(idsOf(rows)).toEqual(vips.map(({ id }) => id).toSorted((a, b) => a - b))
      const howard = { name: 'Howard Tanner', disabled: false, sourceID: 'WDC-00001' }
      const found = await store.people.list({ ...byName, filter: howard })
      expect(idsOf(found.rows)).toEqual([1])
    })

    test.each([
      ['name', false],
      ['name', true],
      ['id', true],
      ['sourceID', false],
    ] as const)('pages by %s, descending %s, show everybody once', async (field, descending) => {
      const sort = [{ field, descending }, ...byName.sort.slice(1)]
      const people = await everybody(store, { ...byName, sort, perPage: 37 })
      expect(idsOf(people)).toEqual(idsOf(samplePeople()))
    })

    test('pages backwards show the same people in the same order', async () => {
      const query = { ...byName, perPage: 37 }
      const forwards = await everybody(store, query)
      const backwards = []
      let page = await store.people.list({ ...query, after: ['\u{10FFFF}', 0] })
      expect(page).toMatchObject({ rows: [], preceding: forwards.length })
      page = await store.people.list({ ...query, before: ['\u{10FFFF}', 0] })
      while (page.rows.length > 0) {
        backwards.unshift(...page.rows)
        page = await store.people.list({ ...query, before: page.firstKey })
      }
      expect(backwards).toEqual(forwards)
    })

    test('a page knows how many people there are, and how many come before it', async () => {
      const first = await store.people.list({ ...byName, perPage: 5 })
      const second = await store.people.list({ ...byName, perPage: 5, after: first.lastKey })
      expect([first.preceding, second.preceding]).toEqual([0, 5])
      expect([first.total, second.total]).toEqual([samplePeople().length, samplePeople().length])
    })
  })
}

async function everybody(store: Store, query: PersonQuery): Promise<StoredPerson[]> {
  const people = []
  let page = await store.people.list(query)
  while (page.rows.length > 0) {
    people.push(...page.rows)
    page = await store.people.list({ ...query, after: page.lastKey })
  }
  return people
}

function idsOf(people: { id: number }[]): number[] {
  return people.map(({ id }) => id).toSorted((a, b) => a - b)
}
