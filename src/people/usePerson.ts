import {
  type InfiniteData,
  type QueryClient,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Client, Page } from '../client/client.ts'
import { useContactsSession } from '../contacts/ContactsProvider.tsx'
import type { Person, PersonSummary } from '../contract/person.ts'
import { peopleQueries } from './peopleQueries.ts'

/** A person by id. Coming from a search, what the search knew is there at once, until the person's own answer comes. */
export function usePerson(personId: number) {
  const { client } = useContactsSession()
  const queryClient = useQueryClient()
  return useQuery({
    ...peopleQueries(client).person(personId),
    placeholderData: () => personInSearches(queryClient, client, personId),
  })
}

function personInSearches(
  queryClient: QueryClient,
  client: Client,
  personId: number,
): Person | undefined {
  const queryKey = peopleQueries(client).searches
  const summary = queryClient
    .getQueriesData<InfiniteData<Page<PersonSummary>>>({ queryKey })
    .flatMap(([, found]) => found?.pages ?? [])
    .flatMap(({ items }) => items)
    .find(({ id }) => id === personId)
  return summary && { ...summary, vip: false }
}
