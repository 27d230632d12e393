import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { PartMissing } from '../ui/lazyPart.tsx'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries, writeDefaults } from './contactQueries.ts'
import { loadWrites } from './lazyParts.tsx'
import type { PendingWrite } from './pendingWrite.ts'
import { pendingWrites, usePendingWrites } from './usePendingWrites.ts'
import { afterMissingCode, type WriteOrigin } from './writeOrigin.ts'

interface WriteOutcome {
  /** Where the write was begun, as it is when the write ends. */
  origin: () => WriteOrigin
  /** `giveBack` tells the agent, and must be called where they have not taken the write back by then. */
  onFailed: (write: PendingWrite, error: unknown, giveBack: () => void) => void
}

/**
 * Writes to one person: they run one after another, the list shows them at once (as `pending`), one row is put right when
 * one fails, and the list is read again when the last one has settled. A contact that is being deleted is not deleted twice.
 */
export function useContactWrites(personId: number, { origin, onFailed }: WriteOutcome) {
  const session = useContactsSession()
  const queryClient = useQueryClient()
  const mutationKey = contactQueries(session.client).write(personId)
  const scene = { personId, session, queryClient, origin }

  const { mutate } = useMutation<void, Error, PendingWrite>({
    ...writeDefaults(session.client, personId),
    mutationKey,
    gcTime: 60_000,
    mutationFn: async (write) => (await loadWrites()).carryOut(write, scene),
    onError: async (error, write) => {
      const isMissing = error instanceof PartMissing
      const giveBack = isMissing ? afterMissingCode : (await loadWrites()).afterFailure
      onFailed(write, error, () => giveBack(write, error, origin()))
    },
  })

  const write = useCallback(
    (next: PendingWrite) => {
      const isSame = (other: PendingWrite) =>
        next.kind === 'remove' && other.kind === 'remove' && other.contact.id === next.contact.id
      const pending = pendingWrites(queryClient, contactQueries(session.client).write(personId))
      if (!pending.some(isSame)) mutate(next)
    },
    [mutate, queryClient, session.client, personId],
  )

  return { write, pending: usePendingWrites(mutationKey) }
}
