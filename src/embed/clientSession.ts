import { QueryClient } from '@tanstack/react-query'
import type { Client } from '../client/client.ts'
import { DraftStore } from '../contacts/draftStore.ts'
import type { DraftStorage } from '../contacts/keptDrafts.ts'
import { browserStorage } from '../ui/browserStorage.ts'
import { NoticeBoard } from '../ui/noticeBoard.ts'

/** What the components of one client share, on screen or not. */
export interface ClientSession {
  queryClient: QueryClient
  drafts: DraftStore
  /** What is told of a write that ends after its component has gone stands with the next one. */
  notices: NoticeBoard
  /** From then on the tab's storage keeps nothing more of it. */
  detach: () => void
  /** The search as it was left, and the result that was opened from there, with its place in the window (px from the top). */
  left?: { query: string; personId?: number; top?: number }
}

/** They belong to the clients that portals hold, and go with them. */
const sessions = new WeakMap<Client, ClientSession>()

/** @param draftStorage counts when the first component of the client asks; `null` keeps drafts in memory only. */
export function clientSession(client: Client, draftStorage?: DraftStorage | null): ClientSession {
  const known = sessions.get(client)
  if (known) return known
  const storage = draftStorage === undefined ? browserStorage('sessionStorage') : draftStorage
  const drafts = new DraftStore(client.scope, storage ?? undefined)
  const session: ClientSession = {
    queryClient: new QueryClient(),
    drafts,
    notices: new NoticeBoard(),
    // Unlike a page, a component that goes is no end of a session: what becomes of a write is kept all the same.
    detach: drafts.attach(),
  }
  sessions.set(client, session)
  return session
}

/**
 * Throws away what was typed with this client and is not saved, also in the tab's storage, and the notices about it. A portal calls it when its user
 * signs out.
 */
export function forgetDrafts(client: Client): void {
  const { drafts, notices } = clientSession(client)
  drafts.clear()
  notices.clear()
}

/** The same, and what becomes of changes that are on their way is not kept either. */
export function endSession(client: Client): void {
  forgetDrafts(client)
  clientSession(client).detach()
}
