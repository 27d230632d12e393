import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ContactDraft } from '../../../contract/contactWrite.ts'
import { samplePeople } from '../../sample/samplePeople.ts'
import type { Store } from '../store.ts'
import type { OpenStore } from './describeStore.ts'
import { byAda, byName } from './queries.ts'

const mobile: ContactDraft = {
  channel: 'telephone',
  label: 'mobile',
  value: '+31 6 8765 4321',
  integration: false,
}
const accept = () => undefined

export function describeFoundNumbers(open: OpenStore): void {
  describe('people are found by telephone numbers', () => {
    let store: Store
    let id: number
    beforeEach(async () => {
      store = await open({ firstPeople: samplePeople, now: Date.now })
      const made = await store.contacts.create(byAda(2), mobile)
      id = made.kind === 'created' ? made.contact.id : Number.NaN
    })
    afterEach(() => store.close())

    const found = async (search: string) =>
      (await store.people.list({ ...byName, search })).rows.map((person) => person.id)

    test('that have been added, however they are written', async () => {
      expect(await found('06-87654321')).toEqual([2])
      expect(await found('0031 6 8765 4321')).toEqual([2])
      expect(await found('8765432')).toEqual([2])
    })

    test('as they are after a change, and not as they were', async () => {
      await store.contacts.update(byAda(2), id, () => ({ ...mobile, value: '06 1122 3344 55' }))
      expect(await found('+31 6 8765 4321')).toEqual([])
      expect(await found('0611223344')).toEqual([2])
    })

    test('that are no telephone numbers any more no longer', async () => {
      const chat = { ...mobile, channel: 'chat', label: 'chat_slack' } as const
      await store.contacts.update(byAda(2), id, () => chat)
      expect(await found('+31 6 8765 4321')).toEqual([])
      await store.contacts.update(byAda(2), id, () => mobile)
      expect(await found('+31 6 8765 4321')).toEqual([2])
    })

    test('until the last contact with the number is gone', async () => {
      await store.contacts.create(byAda(2), { ...mobile, label: 'home', value: '0687654321' })
      await store.contacts.remove(byAda(2), id, accept)
      expect(await found('06 8765 4321')).toEqual([2])
      await store.contacts.removeAll(byAda(2), accept)
      expect(await found('06 8765 4321')).toEqual([])
    })

    test('not by those of a write that was refused', async () => {
      const refuse = () => {
        throw new Error('refused')
      }
      await expect(store.contacts.remove(byAda(2), id, refuse)).rejects.toThrow('refused')
      expect(await found('06 8765 4321')).toEqual([2])
    })

    test('that a synchronisation has replaced, by the new ones alone', async () => {
      const synchronised = { ...mobile, id: 990_001, value: '+44 20 7000 1234', integration: true }
      await store.stage.synchronise(byAda(3), [synchronised])
      expect(await found('02070001234')).toEqual([3])
      await store.stage.synchronise(byAda(3), [{ ...synchronised, value: '+44 20 7000 9999' }])
      expect(await found('02070001234')).toEqual([])
      expect(await found('02070009999')).toEqual([3])
    })
  })
}
