import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useContactsSession } from '../contacts/ContactsProvider.tsx'
import type { PersonSummary } from '../contract/person.ts'
import { useLastError } from '../ui/useLastError.ts'
import { searchQueries } from './searchQueries.ts'

/** The people that a search finds, page after page; those of the search before stay until the answer comes. */
export function usePeopleSearch(q: string) {
  const { client } = useContactsSession()
  const { search, searchesParts } = searchQueries(client)
  const { data: isByPart = true } = useQuery({ ...searchesParts, enabled: false })
  const query = useInfiniteQuery({
    ...search(q),
    placeholderData: keepPreviousData,
  })
  const pages = query.data?.pages
  const isThere = query.data !== undefined && !query.isFetchNextPageError
  const error = useLastError(query.error, isThere)
  const people = useMemo(
    () => pages && withoutRepeats(pages.flatMap(({ items }) => items)),
    [pages],
  )
  return {
    /** `undefined` until the first answer. */
    people,
    /** What these people were found by; behind what is searched for as long as they are outdated. */
    foundBy: pages?.[0]?.q ?? q,
    /** In which way; see `FoundBy`. */
    by: pages?.[0]?.by ?? 'part',
    /** The system finds people by a part of the name; taken for granted until it is known better. */
    isByPart,
    /** How many there are in all, where the API says so. */
    total: pages?.[0]?.total,
    /** The people are those of an earlier search. */
    isOutdated: query.isPlaceholderData,
    /** What keeps the first page, or else the next one, from being shown. */
    error,
    isFetching: query.isFetching,
    hasMore: query.hasNextPage,
    retry: () => void (query.data ? query.fetchNextPage() : query.refetch()),
    showMore: () => void query.fetchNextPage(),
  }
}

export type PeopleSearchState = ReturnType<typeof usePeopleSearch>

/** Somebody who was renamed between two pages can stand on both. */
function withoutRepeats(people: PersonSummary[]): PersonSummary[] {
  return [...new Map(people.map((person) => [person.id, person])).values()]
}
