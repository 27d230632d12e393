import { QueryClient, type QueryKey } from '@tanstack/react-query'
import type { Client } from '../client/client.ts'
import { queryPrefix } from '../contacts/contactQueries.ts'
import { DraftStore } from '../contacts/draftStore.ts'
import type { DraftStorage } from '../contacts/keptDrafts.ts'
import { browserStorage } from '../ui/browserStorage.ts'
import { NoticeBoard } from '../ui/noticeBoard.ts'
import type { HostOptions } from './hostOptions.ts'

/** What the components of one client share, on screen or not. */
export interface ClientSession {
  queryClient: QueryClient
  /** Every cache that its components have used. */
  caches: Set<QueryClient>
  drafts: DraftStore
  /** What is told of a write that ends after its component has gone stands with the next one. */
  notices: NoticeBoard
  /**
   * The search as it was left, with the key of its place in the router's history, and the result that was opened from there,
   * with its place in the window (px from the top).
   */
  left?: { query: string; key?: string; personId?: number; top?: number }
}

/** They belong to the clients that portals hold, and go with them. */
const sessions = new WeakMap<Client, ClientSession>()

/** @param draftStorage counts when the first component of the client asks; `null` keeps drafts in memory only. */
export function clientSession(client: Client, draftStorage?: DraftStorage | null): ClientSession {
  const known = sessions.get(client)
  if (known) return known
  const storage = draftStorage === undefined ? browserStorage('sessionStorage') : draftStorage
  const drafts = new DraftStore(client.scope, storage ?? undefined)
  const queryClient = new QueryClient()
  const session: ClientSession = {
    queryClient,
    caches: new Set([queryClient]),
    drafts,
    notices: new NoticeBoard(),
  }
  // Unlike a page, a component that goes is no end of a session: what becomes of a write is kept all the same.
  drafts.attach()
  sessions.set(client, session)
  return session
}

/** The cache of what this client reads and changes: that of the portal where it shares one, else one of the client's own. */
export function cacheOf(options: Pick<HostOptions, 'client' | 'queryClient' | 'draftStorage'>) {
  const { queryClient, caches } = clientSession(options.client, options.draftStorage)
  const cache = options.queryClient ?? queryClient
  caches.add(cache)
  return cache
}

/**
 * Ends the session of a client. A portal calls it when its user signs out: what was read and typed goes, also what the tab's
 * storage keeps, and changes that have not been sent yet are not sent any more, as they would be in the next user's name.
 *
 * @param options what the components of the client are given, where they have a `draftStorage`
 */
export function forgetDrafts(
  client: Client,
  { draftStorage }: Pick<HostOptions, 'draftStorage'> = {},
): void {
  client.end()
  const { caches, drafts, notices } = clientSession(client, draftStorage)
  for (const cache of caches) removeFrom(cache, queryPrefix(client))
  drafts.clear()
  notices.clear()
}

function removeFrom(cache: QueryClient, prefix: QueryKey): void {
  const mutations = cache.getMutationCache()
  for (const mutation of mutations.findAll({ mutationKey: prefix })) mutations.remove(mutation)
  cache.removeQueries({ queryKey: prefix })
}
