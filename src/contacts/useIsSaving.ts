import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import { pendingWrites } from './usePendingWrites.ts'

/** Tells whether a draft of the person is being saved at this moment; the function stays the same from render to render. */
export function useIsSaving(personId: number): (draftId: string) => boolean {
  const { client } = useContactsSession()
  const queryClient = useQueryClient()
  return useCallback(
    (draftId) =>
      pendingWrites(queryClient, contactQueries(client).write(personId)).some(
        (write) => write.kind !== 'remove' && write.draftId === draftId,
      ),
    [client, queryClient, personId],
  )
}
