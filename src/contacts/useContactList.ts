import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'

/**
 * The contacts of a person. The list is not refreshed while a write is on its way: it would show what the row shows
 * already a second time; it is read again when the last write has settled.
 */
export function useContactList(personId: number) {
  const { client } = useContactsSession()
  const queryClient = useQueryClient()
  const queries = contactQueries(client)
  const whenQuiet = () => queryClient.isMutating({ mutationKey: queries.write(personId) }) === 0
  return useQuery({
    ...queries.list(personId),
    refetchOnWindowFocus: () => whenQuiet() && 'always',
    refetchOnReconnect: whenQuiet,
  })
}
