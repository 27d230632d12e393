import { QueryClient } from '@tanstack/react-query'
import type { Client } from '../client/client.ts'
import { createClient } from '../client/createClient.ts'
import { DraftStore } from '../contacts/draftStore.ts'
import { deletesNotMade } from '../contacts/usePendingWrites.ts'
import { apiBase } from './apiBase.ts'
import type { TabSession } from './tabSession.ts'
import type { TabStorage } from './tabStorage.ts'

/** What one agent has seen and typed: the next one gets one of their own. */
export interface OpenSession {
  client: Client
  drafts: DraftStore
  queryClient: QueryClient
}

/**
 * Opens the session `number` of a tab.
 *
 * @param storage where drafts survive a reload
 * @param fetch default: that of the page
 */
export function openSession(
  session: TabSession,
  number: number,
  storage: TabStorage,
  fetch?: typeof globalThis.fetch,
): OpenSession {
  const { getAccessToken, onUnauthorized } = session.credentials(number)
  const queryClient = new QueryClient()
  const client = createClient({
    baseUrl: apiBase,
    getAccessToken,
    onUnauthorized: () => onUnauthorized(deletesNotMade(queryClient, client)),
    fetch,
  })
  return {
    client,
    drafts: new DraftStore(client.scope, storage),
    queryClient,
  }
}
