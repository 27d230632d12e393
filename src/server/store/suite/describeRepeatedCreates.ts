import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ContactDraft } from '../../../contract/contactWrite.ts'
import { samplePeople } from '../../sample/samplePeople.ts'
import type { Store } from '../store.ts'
import type { OpenStore } from './describeStore.ts'
import { byAda, byRank } from './queries.ts'

const homeNumber: ContactDraft = {
  label: 'home',
  channel: 'telephone',
  value: '020 7946 0018',
  integration: false,
}
const once = { key: 'a5d2', fingerprint: 'home number of Noor' }
const day = 24 * 60 * 60 * 1000

export function describeRepeatedCreates(open: OpenStore): void {
  describe('a create with a key', () => {
    let store: Store
    let now: number
    beforeEach(async () => {
      now = Date.parse('2026-03-02T09:00:00Z')
      store = await open({ firstPeople: samplePeople, now: () => now })
    })
    afterEach(() => store.close())

    const total = async () => (await store.contacts.list(3, byRank))?.total

    test('makes one contact, and tells the same when repeated within a day', async () => {
      const first = await store.contacts.create(byAda(3), homeNumber, once)
      now += day - 1
      const second = await store.contacts.create(byAda(3), homeNumber, once)
      expect(first).toMatchObject({ kind: 'created', contact: homeNumber })
      expect(second).toEqual({ ...first, kind: 'repeated' })
      expect(await total()).toBe(1)
    })

    test('tells the contact as it was created, also when it has changed since', async () => {
      const first = await store.contacts.create(byAda(3), homeNumber, once)
      await store.contacts.removeAll(byAda(3), () => undefined)
      const second = await store.contacts.create(byAda(3), homeNumber, once)
      expect(second).toEqual({ ...first, kind: 'repeated' })
      expect(await total()).toBe(0)
    })

    test('is refused when the key stood for something else', async () => {
      await store.contacts.create(byAda(3), homeNumber, once)
      const other = { ...once, fingerprint: 'home number of Ines' }
      expect(await store.contacts.create(byAda(3), homeNumber, other)).toEqual({
        kind: 'keyUsedDifferently',
      })
      expect(await total()).toBe(1)
    })

    test('stands for its person: with the same key everybody gets a contact', async () => {
      const people = [3, 4, 5, 6, 7, 8]
      const outcomes = await Promise.all(
        people.map((person) => store.contacts.create(byAda(person), homeNumber, once)),
      )
      expect(outcomes.map(({ kind }) => kind)).toEqual(people.map(() => 'created'))
    })

    test('is forgotten after a day, when old rows are removed, and no earlier', async () => {
      const first = await store.contacts.create(byAda(3), homeNumber, once)
      now += day - 1
      await store.forgetOld()
      expect(await store.contacts.create(byAda(3), homeNumber, once)).toEqual({
        ...first,
        kind: 'repeated',
      })
      now += 1
      await store.forgetOld()
      now -= day
      expect(await store.contacts.create(byAda(3), homeNumber, once)).toMatchObject({
        kind: 'created',
      })
    })

    test('is a new one after a day', async () => {
      await store.contacts.create(byAda(3), homeNumber, once)
      now += day
      expect(await store.contacts.create(byAda(3), homeNumber, once)).toMatchObject({
        kind: 'created',
      })
      expect(await total()).toBe(2)
    })

    test('leaves no memory of a contact that could not be stored', async () => {
      const impossible = { ...homeNumber, value: '' }
      await expect(store.contacts.create(byAda(3), impossible, once)).rejects.toThrow()
      expect(await store.contacts.create(byAda(3), homeNumber, once)).toMatchObject({
        kind: 'created',
      })
    })
  })
}
