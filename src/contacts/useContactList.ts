import { useQuery } from '@tanstack/react-query'
import type { ContactList } from '../client/client.ts'
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

/** What has come of a person's contacts while the list is being read, or as far as it could be read. */
export function useArrivingContacts(personId: number): ContactList | undefined {
  const { client } = useContactsSession()
  return useQuery(contactQueries(client).arriving(personId)).data
}
