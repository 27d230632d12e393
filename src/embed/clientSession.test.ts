import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { createClient } from '../client/createClient.ts'
import { fakeFetch } from '../client/fakeFetch.ts'
import { contactQueries } from '../contacts/contactQueries.ts'
import { cacheOf, forgetDrafts } from './clientSession.ts'

const empty = { contacts: [], etag: undefined, isReadOnly: false }

/** The client of an agent who reads and writes in a cache that the portal shares with it. */
function signIn(cache: QueryClient) {
  const { fetch, requests } = fakeFetch(() => Response.json([]))
  const client = createClient({ baseUrl: '/v1', getAccessToken: () => 'token', fetch })
  const { list, write } = contactQueries(client)
  cacheOf({ client, queryClient: cache })
  cache.setQueryData(list(33).queryKey, empty)
  const save = (mutationFn: () => Promise<void>) =>
    new MutationObserver(cache, {
      mutationKey: write(33),
      scope: { id: write(33).join(' ') },
      mutationFn,
    }).mutate()
  return { client, requests, save, known: () => cache.getQueryData(list(33).queryKey) }
}

test('when the portal forgets an agent, nothing more is sent for them', async () => {
  const { client, requests } = signIn(new QueryClient())
  forgetDrafts(client)
  await expect(client.contacts.list(33)).rejects.toMatchObject({ kind: 'unauthorized' })
  expect(requests).toEqual([])
})

test('what an agent has read and not sent yet leaves the cache of the portal, and what is of others stays', () => {
  const cache = new QueryClient()
  cache.setQueryData(['news'], 'Nothing new')
  const [first, next] = [signIn(cache), signIn(cache)]
  const waiting = vi.fn(async () => undefined)
  void first.save(() => new Promise(() => undefined))
  void first.save(waiting)
  forgetDrafts(first.client)
  expect(cache.getMutationCache().getAll()).toEqual([])
  expect(first.known()).toBeUndefined()
  expect(next.known()).toEqual(empty)
  expect(cache.getQueryData(['news'])).toBe('Nothing new')
  expect(waiting).not.toHaveBeenCalled()
})

test('the changes of one agent do not wait for those of another in the cache of the portal', async () => {
  const cache = new QueryClient()
  void signIn(cache).save(() => new Promise(() => undefined))
  const saved = vi.fn(async () => undefined)
  await signIn(cache).save(saved)
  expect(saved).toHaveBeenCalledOnce()
})

test('what was typed before a reload leaves the storage of the portal, too, before anything of ours is on screen', () => {
  const key = 'people-contacts:drafts:/v1'
  const kept = new Map([[key, JSON.stringify({ drafts: [{ id: 'typed' }] })]])
  const draftStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  }
  const client = createClient({ baseUrl: '/v1', getAccessToken: () => 'token' })
  forgetDrafts(client, { draftStorage })
  expect([...kept.keys()]).toEqual([])
})
