import { useQuery } from '@tanstack/react-query'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'

/**
 * The contacts of a person as they are on screen. They are read once, and again by themselves only as long as nothing came
 * and after a remove-all; else `QuietRefresh` and writes put them right.
 */
export function useContactList(personId: number) {
  const { client } = useContactsSession()
  return useQuery({
    ...contactQueries(client).list(personId),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: true,
  })
}
