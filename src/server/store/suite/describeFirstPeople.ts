import { expect, onTestFinished, test } from 'vitest'
import { samplePeople } from '../../sample/samplePeople.ts'
import type { OpenStore } from './describeStore.ts'
import { byName, byRank } from './queries.ts'

export function describeFirstPeople(open: OpenStore): void {
  test('a new database starts with the people it is given, each with the given contacts', async () => {
    const store = await open({ firstPeople: samplePeople, now: Date.now })
    onTestFinished(() => store.close())
    for (const { id, contacts } of samplePeople()) {
      const page = await store.contacts.list(id, { ...byRank, perPage: 1000 })
      const stored = page?.rows.toSorted((a, b) => a.id - b.id)
      expect(stored).toEqual(contacts.toSorted((a, b) => a.id - b.id))
    }
  })

  test('a person comes with organization, site and manager by name', async () => {
    const store = await open({ firstPeople: samplePeople, now: Date.now })
    onTestFinished(() => store.close())
    const [howard] = samplePeople()
    const manager = samplePeople().find(({ id }) => id === howard?.managerId)
    expect(await store.people.find(1)).toMatchObject({
      name: 'Howard Tanner',
      organization: howard?.organization,
      site: howard?.site,
      manager: { id: manager?.id, name: manager?.name },
      vip: true,
      disabled: false,
    })
  })

  test('a database may start with nobody', async () => {
    const store = await open({ firstPeople: () => [], now: Date.now })
    onTestFinished(() => store.close())
    expect(await store.people.list(byName)).toMatchObject({ rows: [], total: 0, preceding: 0 })
    expect(await store.people.find(1)).toBeUndefined()
    expect(await store.contacts.list(1, byRank)).toBeUndefined()
  })
}
