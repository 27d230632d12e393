import { queryOptions } from '@tanstack/react-query'
import type { Client, ContactList } from '../client/client.ts'
import { contactQueries, queryDefaults } from './contactQueries.ts'

/**
 * A list that was read behind another one, and news only as long as that one is on screen: which of two lists is the later
 * is not told by a clock, as that may be set while a page is open.
 */
export interface FreshList {
  over: ContactList | undefined
  /** `over` itself where nothing has changed. */
  list: ContactList
}

/** Keys and query options that are needed once the contacts are on screen. */
export function laterQueries(client: Client) {
  const queries = contactQueries(client)
  return {
    /** The key of a remove-all; it runs in the same scope as writes. */
    removeAll: (personId: number) => [...queries.all(personId), 'removeAll'] as const,
    /** The key of the record of changes. */
    changes: (personId: number) => [...queries.all(personId), 'changes'] as const,
    /** The list as it is now, read behind the one on screen. */
    fresh: (personId: number) =>
      queryOptions({
        ...queryDefaults,
        structuralSharing: false,
        queryKey: [...queries.all(personId), 'fresh'] as const,
        queryFn: async ({ signal, client: cache }): Promise<FreshList> => {
          const over = cache.getQueryData(queries.list(personId).queryKey)
          const options = { signal, known: over, priority: 'background' } as const
          return { over, list: await client.contacts.list(personId, options) }
        },
      }),
  }
}
