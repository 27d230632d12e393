import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Client } from '../client/client.ts'
import { queryDefaults, queryPrefix } from '../contacts/contactQueries.ts'

/** Who there is changes rarely: going back to a search finds it as it was, without asking again. */
const staleTime = 60_000

/** Query options for people; every argument of a fetcher is in its key. */
export function peopleQueries(client: Client) {
  const all = [...queryPrefix(client), 'people'] as const
  const searches = [...all, 'search'] as const
  return {
    /** The prefix of every search. */
    searches,
    /** People by name, page after page; `q` is a part of the name or e-mail, blank for everybody. Each page says whose it is. */
    search: (q: string) =>
      infiniteQueryOptions({
        ...queryDefaults,
        staleTime,
        queryKey: [...searches, q] as const,
        queryFn: async ({ signal, pageParam }) => ({
          ...(await client.people.list({ q, next: pageParam }, { signal })),
          q,
        }),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ next }) => next,
      }),
    person: (personId: number) =>
      queryOptions({
        ...queryDefaults,
        staleTime,
        queryKey: [...all, 'person', personId] as const,
        queryFn: ({ signal }) => client.people.get(personId, { signal }),
      }),
  }
}
