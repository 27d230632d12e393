import { useQuery } from '@tanstack/react-query'
import type { ContactList } from '../client/client.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'

/** What has come of a person's contacts while the list is being read, or as far as it could be read. */
export function useArrivingContacts(personId: number): ContactList | undefined {
  const { client } = useContactsSession()
  return useQuery(contactQueries(client).arriving(personId)).data
}
