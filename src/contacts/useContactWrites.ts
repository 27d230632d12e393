import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { ContactList } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import { remainingContact } from './contactWrites.ts'
import type { PendingWrite } from './pendingWrite.ts'
import { contactsAfter, performWrite } from './performWrite.ts'
import { usePendingWrites } from './usePendingWrites.ts'
import { WriteProblem } from './writeProblem.ts'

interface WriteOutcome {
  onWritten: (write: PendingWrite) => void
  onFailed: (write: PendingWrite, error: unknown) => void
}

/**
 * Writes to one person: they run one after another, the list shows them at once (as `pending`), one row is put right when
 * one fails, and the list is read again when the last one has settled.
 */
export function useContactWrites(personId: number, { onWritten, onFailed }: WriteOutcome) {
  const { client, createdKeys } = useContactsSession()
  const queryClient = useQueryClient()
  const failedRemovals = useRef(new Set<number>())
  const queries = contactQueries(client)
  const { queryKey } = queries.list(personId)
  const mutationKey = queries.write(personId)

  const { mutate } = useMutation<Contact | undefined, Error, PendingWrite>({
    mutationKey,
    scope: { id: mutationKey.join(' ') },
    networkMode: 'always',
    retry: false,
    gcTime: 60_000,
    throwOnError: false,
    mutationFn: async (write) => {
      const restored = write.kind === 'create' ? write.restores : undefined
      // An Undo that overtook a delete of which no success is known: the contact may be there still.
      const isDoubtful = restored && failedRemovals.current.has(restored.id)
      const remaining = isDoubtful && (await remainingContact(client, personId, restored.id))
      return remaining || performWrite(client, personId, write)
    },
    onMutate: (write) => {
      if (write.kind === 'remove') failedRemovals.current.delete(write.contact.id)
      return queryClient.cancelQueries({ queryKey })
    },
    onSuccess: async (stored, write) => {
      await queryClient.cancelQueries({ queryKey })
      if (write.kind === 'create' && stored) createdKeys.set(stored.id, write.draftId)
      queryClient.setQueryData(queryKey, (list: ContactList | undefined) =>
        list
          ? { ...list, contacts: contactsAfter(list.contacts, write, stored), etag: undefined }
          : list,
      )
      onWritten(write)
    },
    onError: (error, write) => {
      if (write.kind === 'remove') failedRemovals.current.add(write.contact.id)
      if (error instanceof WriteProblem && error.kind === 'locked' && error.now) {
        const detail = queries.detail(personId, error.now.id)
        queryClient.setQueryData(detail.queryKey, { contact: error.now, etag: undefined })
      }
      onFailed(write, error)
    },
    onSettled: () => {
      const isLast = queryClient.isMutating({ mutationKey }) === 1
      if (!isLast) return
      void queryClient.invalidateQueries({ queryKey })
      void queryClient.invalidateQueries({ queryKey: queries.changes(personId) })
    },
  })

  return { write: mutate, pending: usePendingWrites(mutationKey) }
}
