import {
  type InfiniteData,
  type QueryClient,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { isApiError } from '../client/apiError.ts'
import type { Client, Page } from '../client/client.ts'
import { useContactsSession } from '../contacts/ContactsProvider.tsx'
import type { Person, PersonSummary } from '../contract/person.ts'
import { peopleQueries } from './peopleQueries.ts'

/**
 * A person by id. Coming from a search, `person` is what the search knew until the person's own answer comes, also where
 * that read fails. `error` is that of the last read, even where an earlier one has brought the person.
 */
export function usePerson(personId: number) {
  const { client } = useContactsSession()
  const queryClient = useQueryClient()
  const known = () => personInSearches(queryClient, client, personId)
  const { data, error, isFetching, refetch } = useQuery({
    ...peopleQueries(client).person(personId),
    placeholderData: known,
  })
  const isMissing = isApiError(error, 'notFound')
  const person = data ?? (error && !isMissing ? known() : undefined)
  return { person, isRead: data !== undefined, isMissing, error, isFetching, refetch }
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
