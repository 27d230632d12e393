import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { channels, labelFits, labels } from '../../../contract/channels.ts'
import type { ContactDraft } from '../../../contract/contactWrite.ts'
import { samplePeople } from '../../sample/samplePeople.ts'
import type { Store } from '../store.ts'
import type { OpenStore } from './describeStore.ts'
import { byAda, byRank } from './queries.ts'

const workMail: ContactDraft = {
  label: 'work',
  channel: 'email',
  value: 'h.tanner@example.org',
  integration: false,
}
const accept = () => undefined

export function describeContacts(open: OpenStore): void {
  describe('contacts', () => {
    let store: Store
    beforeEach(async () => {
      store = await open({ firstPeople: samplePeople, now: Date.now })
    })
    afterEach(() => store.close())

    async function create(personId: number, draft: ContactDraft): Promise<number> {
      const outcome = await store.contacts.create(byAda(personId), draft)
      return outcome.kind === 'created' ? outcome.contact.id : Number.NaN
    }
    const versionOf = async (id: number) => (await store.contacts.list(id, byRank))?.version

    test('contacts come by channel, then label, then id', async () => {
      const home = {
        ...workMail,
        channel: 'telephone',
        label: 'home',
        value: '020 7946 0018',
      } as const
      const ids = [await create(1, workMail), await create(1, workMail), await create(1, home)]
      const page = await store.contacts.list(1, byRank)
      expect(page?.rows.map(({ id }) => id)).toEqual([1720, ids[2], ids[0], ids[1], 1826])
    })

    test('an id is never given twice, also when its contact is gone', async () => {
      const highest = Math.max(
        ...samplePeople().flatMap(({ contacts }) => contacts.map(({ id }) => id)),
      )
      const first = await create(1, workMail)
      await store.contacts.remove(byAda(1), first, accept)
      expect(first).toBeGreaterThan(highest)
      expect(await create(1, workMail)).toBeGreaterThan(first)
    })

    test("somebody else's contact is nobody's: not read, not changed, not removed", async () => {
      expect(await store.contacts.find(2, 1720)).toBeUndefined()
      expect(await store.contacts.update(byAda(2), 1720, () => workMail)).toBeUndefined()
      expect(await store.contacts.remove(byAda(2), 1720, accept)).toBe(false)
      expect(await store.contacts.find(1, 1720)).toMatchObject({ value: '+1 03 413 7223' })
    })

    test('nothing can be written for a person who is not there', async () => {
      expect(await store.contacts.create(byAda(999_999), workMail)).toEqual({ kind: 'noPerson' })
      expect(await store.contacts.removeAll(byAda(999_999), accept)).toBe(false)
    })

    test('removing all takes integration contacts too, and leaves those of others', async () => {
      expect(await store.contacts.removeAll(byAda(1), accept)).toBe(true)
      expect(await store.contacts.list(1, byRank)).toMatchObject({ rows: [], total: 0 })
      expect((await store.contacts.list(2, byRank))?.total).toBeGreaterThan(0)
    })

    test('the version is another after each change, and stays while the list is the same', async () => {
      const versions = [await versionOf(1)]
      const id = await create(1, workMail)
      versions.push(await versionOf(1))
      const changes = [{ value: 'new@example.org' }, { integration: true }, { label: 'personal' }]
      for (const change of changes as Partial<ContactDraft>[]) {
        await store.contacts.update(byAda(1), id, (current) => ({ ...current, ...change }))
        versions.push(await versionOf(1))
      }
      await store.contacts.update(byAda(1), id, (current) => current)
      expect(await versionOf(1)).toBe(versions.at(-1))
      await store.contacts.removeAll(byAda(1), accept)
      versions.push(await versionOf(1))
      expect(new Set(versions).size).toBe(6)
      await store.contacts.removeAll(byAda(1), accept)
      expect(await versionOf(1)).toBe(versions.at(-1))
    })

    test('the version is that of the whole list on every page, with a filter, before a create and before delete-all', async () => {
      const whole = await versionOf(4)
      const first = await store.contacts.list(4, { ...byRank, perPage: 2 })
      const next = await store.contacts.list(4, { ...byRank, perPage: 2, after: first?.lastKey })
      const filtered = await store.contacts.list(4, { ...byRank, filter: { label: 'mobile' } })
      const checked: string[] = []
      const refuse = (version: string) => {
        checked.push(version)
        throw new Error('refused')
      }
      await store.contacts.create(byAda(4), workMail, undefined, refuse).catch(() => undefined)
      await store.contacts.removeAll(byAda(4), (version) => void checked.push(version))
      expect([first?.version, next?.version, filtered?.version, ...checked]).toEqual(
        Array(5).fill(whole),
      )
    })

    test('a contact that was made again with the same value makes another version', async () => {
      const id = await create(1, workMail)
      const before = await versionOf(1)
      await store.contacts.remove(byAda(1), id, accept)
      await create(1, workMail)
      expect(await versionOf(1)).not.toBe(before)
    })

    test('a write that its check refuses changes nothing', async () => {
      const before = await store.contacts.list(1, byRank)
      const refuse = () => {
        throw new Error('refused')
      }
      const creating = store.contacts.create(byAda(1), workMail, undefined, refuse)
      await expect(creating).rejects.toThrow('refused')
      await expect(store.contacts.update(byAda(1), 1720, refuse)).rejects.toThrow('refused')
      await expect(store.contacts.remove(byAda(1), 1720, refuse)).rejects.toThrow('refused')
      await expect(store.contacts.removeAll(byAda(1), refuse)).rejects.toThrow('refused')
      expect(await store.contacts.list(1, byRank)).toEqual(before)
    })

    test('the database itself takes the pairs of label and channel that the contract names, and no other', async () => {
      const pairs = channels.flatMap((channel) => labels.map((label) => ({ channel, label })))
      for (const pair of pairs) {
        const outcome = create(3, { ...workMail, ...pair }).then(
          () => 'stored',
          (error) => String(error),
        )
        const expected = labelFits(pair.label, pair.channel) ? /^stored$/ : /constraint/i
        expect([pair, await outcome]).toEqual([pair, expect.stringMatching(expected)])
      }
    })

    test('the database itself refuses an empty value, and one that is too long', async () => {
      await expect(create(1, { ...workMail, value: '' })).rejects.toThrow(/constraint/i)
      await expect(create(1, { ...workMail, value: '😀'.repeat(256) })).rejects.toThrow(
        /constraint/i,
      )
      expect(await create(1, { ...workMail, value: '😀'.repeat(255) })).toBeGreaterThan(0)
    })

    test('writes at the same time all happen', async () => {
      const values = Array.from({ length: 20 }, (_, n) => `desk${n}@example.org`)
      await Promise.all(values.map((value) => create(3, { ...workMail, value })))
      const page = await store.contacts.list(3, byRank)
      expect(page?.rows.map(({ value }) => value).toSorted()).toEqual(values.toSorted())
    })
  })
}
