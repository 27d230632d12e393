import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ContactDraft } from '../../../contract/contactWrite.ts'
import { samplePeople } from '../../sample/samplePeople.ts'
import type { Store } from '../store.ts'
import type { OpenStore } from './describeStore.ts'
import { byAda, byRank, latestFirst } from './queries.ts'

const draft: ContactDraft = {
  label: 'work',
  channel: 'email',
  value: 'h.tanner@example.org',
  integration: false,
}
const refuse = () => {
  throw new Error('refused')
}

export function describeWritesTogether(open: OpenStore): void {
  describe('writes at the same time', () => {
    let store: Store
    beforeEach(async () => {
      store = await open({ firstPeople: samplePeople, now: Date.now })
    })
    afterEach(() => store.close())

    test('are stored and recorded one by one: what is impossible or refused takes nothing else with it', async () => {
      const create = (value: string) => store.contacts.create(byAda(3), { ...draft, value })
      const writes = await Promise.allSettled([
        create('first@example.org'),
        create(''),
        store.contacts.remove(byAda(1), 1826, refuse),
        create('second@example.org'),
        store.contacts.update(byAda(1), 1720, () => ({ ...draft, value: '' })),
        store.contacts.update(byAda(1), 1826, () => draft),
        create('third@example.org'),
      ])
      const [done, failed] = ['fulfilled', 'rejected']
      expect(writes.map(({ status }) => status)).toEqual([
        ...[done, failed, failed, done],
        ...[failed, done, done],
      ])
      const values = ['first@example.org', 'second@example.org', 'third@example.org']
      const kept = await store.contacts.list(3, byRank)
      const recorded = await store.audit.list(3, latestFirst)
      expect(kept?.rows.map(({ value }) => value).toSorted()).toEqual(values)
      expect(recorded?.rows.map(({ after }) => after?.value).toSorted()).toEqual(values)
      expect(await store.audit.list(1, latestFirst)).toMatchObject({ total: 1 })
      expect(await store.contacts.find(1, 1720)).toMatchObject({ channel: 'telephone' })
    })

    test('see each other: of two updates on the same condition one is refused', async () => {
      const ifFirst = (value: string) =>
        store.contacts.update(byAda(1), 1826, (current) => {
          if (current.value !== 'www.my-stie.com') throw new Error('changed meanwhile')
          return { ...current, value }
        })
      const values = ['www.one.example', 'www.other.example']
      const updates = await Promise.allSettled(values.map(ifFirst))
      const stored = updates.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
      expect(stored).toHaveLength(1)
      expect(await store.contacts.find(1, 1826)).toEqual(stored[0])
    })

    test('with the same key make one contact, and all tell of it', async () => {
      const once = { key: 'a5d2', fingerprint: 'mail of Noor' }
      const creates = Array.from({ length: 5 }, () => store.contacts.create(byAda(3), draft, once))
      const outcomes = await Promise.all(creates)
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual([
        'created',
        ...Array(4).fill('repeated'),
      ])
      const [contact, ...more] = (await store.contacts.list(3, byRank))?.rows ?? []
      expect(more).toEqual([])
      expect(outcomes).toEqual(outcomes.map(({ kind }) => ({ kind, contact })))
    })
  })
}
