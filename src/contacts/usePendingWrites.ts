import { type MutationKey, type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useSyncExternalStore } from 'react'
import { isApiError } from '../client/apiError.ts'
import type { Client } from '../client/client.ts'
import { queryPrefix } from './contactQueries.ts'
import type { PendingWrite } from './pendingWrite.ts'

/**
 * The writes under a key that are on their way, oldest first; the same array until one starts or settles. Told in the
 * same turn in which a write starts, so that a form and the pending row that follows it change places in one frame
 * (`useMutationState` tells a turn later).
 */
export function usePendingWrites(mutationKey: MutationKey): readonly PendingWrite[] {
  const queryClient = useQueryClient()
  const last = useRef<readonly PendingWrite[]>([])
  const subscribe = useCallback(
    (listener: () => void) => queryClient.getMutationCache().subscribe(listener),
    [queryClient],
  )

  return useSyncExternalStore(subscribe, () => {
    const now = pendingWrites(queryClient, mutationKey)
    const isSame =
      now.length === last.current.length && now.every((write, at) => write === last.current[at])
    if (!isSame) last.current = now
    return last.current
  })
}

/** The same at this moment. */
export function pendingWrites(queryClient: QueryClient, mutationKey: MutationKey): PendingWrite[] {
  return queryClient
    .getMutationCache()
    .findAll({ mutationKey, status: 'pending' })
    .map((mutation) => mutation.state.variables as PendingWrite)
}

/** How many deletes of one contact, of whatever person, still wait, or have ended because the access token was refused. */
export function deletesNotMade(queryClient: QueryClient, client: Client): number {
  const mutations = queryClient.getMutationCache().findAll({ mutationKey: queryPrefix(client) })
  return mutations.filter(({ state }) => {
    const isNotMade = state.status === 'pending' || isApiError(state.error, 'unauthorized')
    return isNotMade && (state.variables as Partial<PendingWrite>).kind === 'remove'
  }).length
}
