import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { isApiError } from '../client/apiError.ts'
import type { Client } from '../client/client.ts'
import { queryDefaults, queryPrefix } from '../contacts/contactQueries.ts'
import { findPeople } from './findPeople.ts'
import { peopleQueries, peopleStaleTime } from './peopleQueries.ts'

/** A word that stands in nobody's name. */
const nobodysName = 'zqxjkvwpzqxjkvwp'

/** Query options of the search for people; going back to a search finds it as it was, without asking again. */
export function searchQueries(client: Client) {
  /**
   * Whether the system searches by a part of the name. A system that does finds nobody by a word that stands in nobody's
   * name; others refuse `q`, or pass over it and send everybody.
   */
  const searchesParts = queryOptions({
    ...queryDefaults,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    queryKey: [...queryPrefix(client), 'people', 'searchesParts'] as const,
    queryFn: async () => {
      try {
        return (await client.people.list({ q: nobodysName })).items.length === 0
      } catch (error) {
        if (isApiError(error, 'invalid')) return false
        throw error
      }
    },
  })
  return {
    searchesParts,
    /** The people that a text finds, page after page; everybody by name for a blank one. Each page says whose it is. */
    search: (q: string) =>
      infiniteQueryOptions({
        ...queryDefaults,
        staleTime: peopleStaleTime,
        queryKey: [...peopleQueries(client).searches, q] as const,
        queryFn: async ({ signal, pageParam, client: cache }) => {
          const system = {
            people: client.people,
            knownToSearchParts: cache.getQueryData(searchesParts.queryKey),
            findOutWhetherItSearchesParts: () => cache.fetchQuery(searchesParts),
          }
          return { ...(await findPeople(system, { q, next: pageParam }, signal)), q }
        },
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ next }) => next,
      }),
  }
}
