import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { newFolder } from '../newFolder.ts'
import { samplePeople } from '../sample/samplePeople.ts'
import { openStore } from './openStore.ts'
import { sqliteEngine } from './sqliteEngine.ts'
import type { Store } from './store.ts'
import { byAda, byName, byRank, latestFirst } from './suite/queries.ts'

const draft = {
  label: 'work',
  channel: 'telephone',
  value: '+31 20 123 4567',
  integration: false,
} as const

async function openTwice() {
  const file = join(await newFolder(), 'contacts.db')
  const options = { firstPeople: samplePeople, now: Date.now }
  const open = async () => {
    const store = await openStore(sqliteEngine(file), options)
    onTestFinished(() => store.close())
    return store
  }
  return { store: await open(), elsewhere: await open() }
}

/** The state in another turn of the event loop, as that of another call. */
async function stateOf(store: Store): Promise<string | undefined> {
  await setImmediate()
  return store.state()
}

/** Each is done for a person whose contacts nobody has touched. */
const writes: [string, (store: Store, personId: number) => Promise<unknown>][] = [
  ['a new contact', ({ contacts }, personId) => contacts.create(byAda(personId), draft)],
  [
    'a changed contact',
    async ({ contacts }, personId) => {
      const [first] = (await contacts.list(personId, byRank))?.rows ?? []
      const change = () => ({ ...draft, value: 'another' })
      await contacts.update(byAda(personId), first?.id ?? 0, change)
    },
  ],
  [
    'a removed contact',
    async ({ contacts }, personId) => {
      const [first] = (await contacts.list(personId, byRank))?.rows ?? []
      await contacts.remove(byAda(personId), first?.id ?? 0, () => undefined)
    },
  ],
  [
    'no contacts any more',
    ({ contacts }, personId) => contacts.removeAll(byAda(personId), () => undefined),
  ],
  [
    'a new token',
    ({ tokens }, id) => tokens.add({ name: `Grace ${id}`, role: 'agent', hash: `${id}` }),
  ],
  [
    'a revoked token',
    async ({ tokens }, id) => {
      await tokens.add({ name: `Ada ${id}`, role: 'agent', hash: `${id}` })
      await tokens.revoke(`Ada ${id}`)
    },
  ],
]

test.each(writes)('%s is another state, whoever wrote it', async (_, write) => {
  const { store, elsewhere } = await openTwice()
  for (const [at, writer] of [store, elsewhere].entries()) {
    const before = [await stateOf(store), await stateOf(elsewhere)]
    await write(writer, at + 1)
    expect(await stateOf(store)).not.toBe(before[0])
    expect(await stateOf(elsewhere)).not.toBe(before[1])
  }
})

test('reading leaves the state as it is', async () => {
  const { store } = await openTwice()
  const before = await stateOf(store)
  await store.contacts.list(1, byRank)
  await store.contacts.find(1, 1)
  for (const search of ['', 'an', 'a', '+31 20']) await store.people.list({ ...byName, search })
  await store.people.find(1)
  await store.audit.list(1, latestFirst)
  await store.tokens.find('c')
  expect(before).toBeDefined()
  expect(await stateOf(store)).toBe(before)
})

test('while a change is under way there is no state to name', async () => {
  const { store } = await openTwice()
  const states: unknown[] = []
  await store.contacts.removeAll(byAda(1), () => void states.push(store.state()))
  expect(states).toEqual([undefined])
})
