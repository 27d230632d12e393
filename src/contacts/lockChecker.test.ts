import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import type { CallOptions, Client, VersionedContact } from '../client/client.ts'
import { contactQueries } from './contactQueries.ts'
import { LockChecker } from './lockChecker.ts'

const person = 16
const answer = (id: number): VersionedContact => ({
  contact: { id, label: 'work', values: [], integration: id % 2 === 0 },
  etag: undefined,
})

/** An API that answers only when told to. */
function silentApi() {
  const reads: { id: number; signal: AbortSignal | undefined; answer: () => void }[] = []
  const get = (_: number, id: number, { signal }: CallOptions = {}) =>
    new Promise<VersionedContact>((resolve) => {
      reads.push({ id, signal, answer: () => resolve(answer(id)) })
    })
  const client = { scope: '', contacts: { get } } as unknown as Client
  const queryClient = new QueryClient()
  const onKnown = vi.fn()
  const checker = new LockChecker({ client, queryClient, personId: person, onKnown })
  const asked = () => reads.map(({ id }) => id)
  const goingOn = () => reads.filter(({ signal }) => !signal?.aborted).map(({ id }) => id)
  return { client, queryClient, checker, reads, asked, goingOn, onKnown }
}

test('contacts are asked about four at a time', async () => {
  const { checker, reads, asked, onKnown } = silentApi()
  checker.start()
  checker.want([1, 2, 3, 4, 5, 6])
  expect(asked()).toEqual([1, 2, 3, 4])
  reads[1]?.answer()
  await vi.waitFor(() => expect(asked()).toEqual([1, 2, 3, 4, 5]))
  await vi.waitFor(() => expect(onKnown.mock.lastCall?.[0].get(2)).toBe('locked'))
})

test('what was asked is given up when the agent leaves, and nothing more is asked', async () => {
  const { checker, asked, goingOn } = silentApi()
  const stop = checker.start()
  checker.want([1, 2, 3, 4, 5])
  stop()
  await vi.waitFor(() => expect(goingOn()).toEqual([]))
  expect(asked()).toEqual([1, 2, 3, 4])
})

test('what was given up is asked again when the agent is back', async () => {
  const { checker, asked, goingOn } = silentApi()
  const stop = checker.start()
  checker.want([1, 2])
  stop()
  checker.start()
  checker.want([1, 2])
  await vi.waitFor(() => expect(goingOn()).toEqual([1, 2]))
  expect(asked()).toEqual([1, 2, 1, 2])
})

test('a read that somebody else waits for goes on', async () => {
  const { client, queryClient, checker, goingOn } = silentApi()
  const stop = checker.start()
  const observed = new QueryObserver(queryClient, contactQueries(client).detail(person, 1))
  observed.subscribe(() => {})
  checker.want([1, 2])
  stop()
  await vi.waitFor(() => expect(goingOn()).toEqual([1]))
})
