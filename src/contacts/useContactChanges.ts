import { useInfiniteQuery } from '@tanstack/react-query'
import { useLastError } from '../ui/useLastError.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { queryDefaults } from './contactQueries.ts'
import { laterQueries } from './laterQueries.ts'

/** The changes to the contacts of a person, page after page, the latest first; `isTold` is false where the system keeps no record. */
export function useContactChanges(personId: number) {
  const { client } = useContactsSession()
  const query = useInfiniteQuery({
    ...queryDefaults,
    queryKey: laterQueries(client).changes(personId),
    queryFn: async ({ signal, pageParam }) =>
      (await client.contacts.changes(personId, pageParam, { signal })) ?? null,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page?.next,
  })
  const pages = query.data?.pages
  const error = useLastError(query.error, query.data !== undefined && !query.isError)
  return {
    /** `undefined` until the first answer. */
    changes: pages?.flatMap((page) => page?.items ?? []),
    isTold: pages?.[0] !== null,
    /** What keeps the changes, or the next of them, from being shown. */
    error,
    isMoreMissing: query.isFetchNextPageError,
    isFetching: query.isFetching,
    hasMore: query.hasNextPage,
    isFetchingMore: query.isFetchingNextPage,
    retry: () => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch()),
    showMore: query.fetchNextPage,
  }
}
