import { queryOptions } from '@tanstack/react-query'
import type { Client } from '../client/client.ts'
import { queryDefaults, queryPrefix } from '../contacts/contactQueries.ts'

/** How long an answer about people is good, in ms: who there is changes rarely. */
export const peopleStaleTime = 60_000

/** Query options for people; every argument of a fetcher is in its key. */
export function peopleQueries(client: Client) {
  const all = [...queryPrefix(client), 'people'] as const
  const searches = [...all, 'search'] as const
  return {
    /** The prefix of every search. */
    searches,
    person: (personId: number) =>
      queryOptions({
        ...queryDefaults,
        staleTime: peopleStaleTime,
        queryKey: [...all, 'person', personId] as const,
        queryFn: ({ signal }) => client.people.get(personId, { signal }),
      }),
  }
}
