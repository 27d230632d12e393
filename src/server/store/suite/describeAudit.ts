import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ContactDraft } from '../../../contract/contactWrite.ts'
import { samplePeople } from '../../sample/samplePeople.ts'
import type { AuditEntry, Store } from '../store.ts'
import type { OpenStore } from './describeStore.ts'
import { byAda, byRank, latestFirst } from './queries.ts'

const at = '2026-03-02T09:00:00.000Z'
const accept = () => undefined
const website: ContactDraft = {
  label: 'personal',
  channel: 'website',
  value: 'www.my-stie.com',
  integration: false,
}

export function describeAudit(open: OpenStore): void {
  describe('the record of changes', () => {
    let store: Store
    beforeEach(async () => {
      store = await open({ firstPeople: samplePeople, now: () => Date.parse(at) })
    })
    afterEach(() => store.close())

    async function entriesOf(personId: number): Promise<AuditEntry[]> {
      return (await store.audit.list(personId, latestFirst))?.rows ?? []
    }

    test('begins empty: sample people were changed by nobody', async () => {
      expect(await store.audit.list(1, latestFirst)).toMatchObject({ rows: [], total: 0 })
      expect(await store.audit.list(999_999, latestFirst)).toBeUndefined()
    })

    test('tells of each change who made it and when, and the contact before and after', async () => {
      const created = await store.contacts.create(byAda(3), website)
      const before = 'contact' in created ? created.contact : undefined
      const id = before?.id ?? Number.NaN
      const after = { ...website, id, value: 'www.my-site.com' }
      await store.contacts.update({ personId: 3, by: 'Ines' }, id, () => after)
      await store.contacts.remove({ personId: 3, by: 'Noor 😀' }, id, accept)
      const shared = { id: expect.any(Number), contactId: id, at }
      expect(await entriesOf(3)).toEqual([
        { ...shared, action: 'deleted', by: 'Noor 😀', before: after, after: null },
        { ...shared, action: 'updated', by: 'Ines', before, after },
        { ...shared, action: 'created', by: 'Ada', before: null, after: before },
      ])
    })

    test.each([
      { value: 'www.my-site.com' },
      { label: 'work' },
      { channel: 'email' },
      { integration: true },
    ] as Partial<ContactDraft>[])('has an update of %j', async (change) => {
      await store.contacts.update(byAda(1), 1826, (current) => ({ ...current, ...change }))
      expect(await entriesOf(1)).toMatchObject([{ before: website, after: change }])
    })

    test('has nothing of an update that changes nothing', async () => {
      await store.contacts.update(byAda(1), 1826, (current) => ({ ...current }))
      expect(await entriesOf(1)).toEqual([])
    })

    test('has one entry for each contact that remove-all removed', async () => {
      const contacts = (await store.contacts.list(4, { ...byRank, perPage: 1000 }))?.rows ?? []
      const newestFirst = contacts.toSorted((a, b) => b.id - a.id)
      await store.contacts.removeAll(byAda(4), accept)
      await store.contacts.removeAll(byAda(4), accept)
      const page = await store.audit.list(4, { ...latestFirst, perPage: 1000 })
      expect(page?.total).toBe(contacts.length)
      expect(page?.rows.map(({ before }) => before)).toEqual(newestFirst)
    })

    test('has a create once, however often it is repeated with its key', async () => {
      const once = { key: 'a5d2', fingerprint: 'website of Noor' }
      await store.contacts.create(byAda(3), website, once)
      await store.contacts.create(byAda(3), website, once)
      expect(await entriesOf(3)).toMatchObject([{ action: 'created' }])
    })

    test('has nothing of a write that was refused, or that could not be stored', async () => {
      const refuse = () => {
        throw new Error('refused')
      }
      const impossible = { ...website, value: '' }
      await expect(store.contacts.create(byAda(1), impossible)).rejects.toThrow()
      await expect(store.contacts.update(byAda(1), 1826, () => impossible)).rejects.toThrow()
      await expect(store.contacts.remove(byAda(1), 1826, refuse)).rejects.toThrow('refused')
      await expect(store.contacts.removeAll(byAda(1), refuse)).rejects.toThrow('refused')
      expect(await store.contacts.remove(byAda(2), 1826, accept)).toBe(false)
      expect([...(await entriesOf(1)), ...(await entriesOf(2))]).toEqual([])
    })

    test('is read in pages, each person’s by itself', async () => {
      for (const value of ['a.example', 'b.example', 'c.example']) {
        await store.contacts.create(byAda(3), { ...website, value })
        await store.contacts.create(byAda(1), { ...website, value })
      }
      const first = await store.audit.list(3, { ...latestFirst, perPage: 2 })
      const second = await store.audit.list(3, {
        ...latestFirst,
        perPage: 2,
        after: first?.lastKey,
      })
      const values = [first, second].map((page) => page?.rows.map(({ after }) => after?.value))
      expect(values).toEqual([['c.example', 'b.example'], ['a.example']])
      expect(second).toMatchObject({ total: 3, preceding: 2 })
    })
  })
}
