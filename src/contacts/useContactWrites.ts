import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import type { Contact } from '../contract/contactRead.ts'
import { PartMissing } from '../ui/lazyPart.tsx'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import { loadWrites } from './lazyParts.tsx'
import type { PendingWrite } from './pendingWrite.ts'
import { useListOnScreen } from './useListOnScreen.ts'
import { usePendingWrites } from './usePendingWrites.ts'
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
  const list = useListOnScreen(personId)
  const removing = useRef(new Set<number>())
  const scene = { personId, session, list }
  const mutationKey = contactQueries(session.client).write(personId)

  const { mutate } = useMutation<Contact | undefined, Error, PendingWrite>({
    mutationKey,
    scope: { id: mutationKey.join(' ') },
    networkMode: 'always',
    retry: false,
    gcTime: 60_000,
    meta: { persist: false },
    throwOnError: false,
    mutationFn: async (write) => (await loadWrites()).carryOut(write, scene),
    onMutate: list.cancelReads,
    onSuccess: async (stored, write) => {
      await (await loadWrites()).afterSuccess(write, stored, scene, origin)
    },
    onError: async (error, write) => {
      const isMissing = error instanceof PartMissing
      const writing = isMissing ? undefined : await loadWrites().catch(() => undefined)
      if (writing) list.patch((contacts) => writing.contactsAfterProblem(contacts, write, error))
      const { afterFailure } = writing ?? { afterFailure: afterMissingCode }
      onFailed(write, error, () => afterFailure(write, error, origin()))
    },
    onSettled: (_stored, _error, write) => {
      if (write.kind === 'remove') removing.current.delete(write.contact.id)
      if (queryClient.isMutating({ mutationKey }) === 1) list.refresh()
    },
  })

  const write = useCallback(
    (next: PendingWrite) => {
      if (next.kind === 'remove') {
        if (removing.current.has(next.contact.id)) return
        removing.current.add(next.contact.id)
      }
      mutate(next)
    },
    [mutate],
  )

  return { write, pending: usePendingWrites(mutationKey) }
}
