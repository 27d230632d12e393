import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { roles } from '../../access/roles.ts'
import type { Store } from '../store.ts'
import type { OpenStore } from './describeStore.ts'

const ada = { name: 'Ada', role: 'agent', hash: 'a'.repeat(64) } as const

export function describeTokens(open: OpenStore): void {
  describe('named tokens', () => {
    let store: Store
    let now: number
    beforeEach(async () => {
      now = Date.parse('2026-03-02T09:00:00Z')
      store = await open({ firstPeople: () => [], now: () => now })
    })
    afterEach(() => store.close())

    test.each(roles)('are found by their hash, with name and role: %s', async (role) => {
      expect(await store.tokens.add({ ...ada, role })).toBe(true)
      expect(await store.tokens.find(ada.hash)).toEqual({ name: 'Ada', role })
      expect(await store.tokens.find('b'.repeat(64))).toBeUndefined()
    })

    test('are no longer found once they are revoked, and stay in the list', async () => {
      await store.tokens.add(ada)
      now += 60_000
      expect(await store.tokens.revoke('Ada')).toBe(true)
      expect(await store.tokens.find(ada.hash)).toBeUndefined()
      expect(await store.tokens.revoke('Ada')).toBe(false)
      expect(await store.tokens.list()).toEqual([
        {
          name: 'Ada',
          role: 'agent',
          created_at: '2026-03-02T09:00:00.000Z',
          revoked_at: '2026-03-02T09:01:00.000Z',
        },
      ])
    })

    test('have a name that nobody else has, until it is revoked', async () => {
      const second = { ...ada, hash: 'b'.repeat(64) }
      await store.tokens.add(ada)
      expect(await store.tokens.add(second)).toBe(false)
      expect(await store.tokens.add({ ...second, name: 'ada' })).toBe(true)
      await store.tokens.revoke('Ada')
      expect(await store.tokens.add({ ...second, hash: 'c'.repeat(64) })).toBe(true)
      const names = (await store.tokens.list()).map(({ name }) => name)
      expect(names).toEqual(['Ada', 'ada', 'Ada'])
    })

    test('have a role that is known and a hash of their own, or the database refuses them', async () => {
      const unknown = { ...ada, role: 'owner' as 'admin' }
      await expect(store.tokens.add(unknown)).rejects.toThrow(/constraint/i)
      await expect(store.tokens.add({ ...ada, name: '' })).rejects.toThrow(/constraint/i)
      await store.tokens.add(ada)
      const same = store.tokens.add({ ...ada, name: 'Ines' })
      await expect(same).rejects.toThrow(/constraint/i)
    })
  })
}
