import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { ContactList } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import { contactsAfter, contactsAfterProblem, withContacts } from './contactsAfter.ts'
import { loadWrites } from './lazyParts.tsx'
import type { PendingWrite } from './pendingWrite.ts'
import { usePendingWrites } from './usePendingWrites.ts'

interface WriteOutcome {
  onWritten: (write: PendingWrite) => void
  onFailed: (write: PendingWrite, error: unknown) => void
}

/**
 * Writes to one person: they run one after another, the list shows them at once (as `pending`), one row is put right when
 * one fails, and the list is read again when the last one has settled.
 */
export function useContactWrites(personId: number, { onWritten, onFailed }: WriteOutcome) {
  const { client, createdKeys, drafts } = useContactsSession()
  const queryClient = useQueryClient()
  const failedRemovals = useRef(new Set<number>())
  const queries = contactQueries(client)
  const { queryKey } = queries.list(personId)
  const fresh = queries.fresh(personId)
  const mutationKey = queries.write(personId)

  const patchList = (change: (contacts: Contact[]) => Contact[]) =>
    queryClient.setQueryData(queryKey, (list: ContactList | undefined) =>
      withContacts(list, change),
    )

  /** What was asked before a write would show the contacts as they were. */
  const cancelReads = () =>
    Promise.all(
      [queryKey, fresh.queryKey].map((key) => queryClient.cancelQueries({ queryKey: key })),
    )

  const { mutate } = useMutation<Contact | undefined, Error, PendingWrite>({
    mutationKey,
    scope: { id: mutationKey.join(' ') },
    networkMode: 'always',
    retry: false,
    gcTime: 60_000,
    throwOnError: false,
    mutationFn: async (write) => {
      const { performWrite } = await loadWrites()
      const place = { client, personId, listed: queryClient.getQueryData(queryKey)?.contacts ?? [] }
      if (write.kind !== 'create') return performWrite(place, write)
      const { draftId, values, restores } = write
      const known = write.sent?.known ?? place.listed.map(({ id }) => id)
      drafts.keep(draftId, { sent: { known, values: [values, ...(write.sent?.values ?? [])] } })
      const isRemovalDoubtful = restores !== undefined && failedRemovals.current.has(restores.id)
      return performWrite(place, { ...write, isRemovalDoubtful })
    },
    onMutate: (write) => {
      if (write.kind === 'remove') failedRemovals.current.delete(write.contact.id)
      return cancelReads()
    },
    onSuccess: async (stored, write) => {
      await cancelReads()
      if (write.kind === 'create' && stored) createdKeys.set(stored.id, write.draftId)
      patchList((contacts) => contactsAfter(contacts, write, stored))
      onWritten(write)
    },
    onError: (error, write) => {
      if (write.kind === 'remove') failedRemovals.current.add(write.contact.id)
      patchList((contacts) => contactsAfterProblem(contacts, write, error))
      onFailed(write, error)
    },
    onSettled: () => {
      const isLast = queryClient.isMutating({ mutationKey }) === 1
      if (!isLast) return
      void queryClient.invalidateQueries({ queryKey: fresh.queryKey })
      void queryClient.invalidateQueries({ queryKey: queries.changes(personId) })
    },
  })

  return { write: mutate, pending: usePendingWrites(mutationKey) }
}
