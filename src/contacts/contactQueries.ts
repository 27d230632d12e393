import { queryOptions } from '@tanstack/react-query'
import type { Client, ContactList } from '../client/client.ts'

/**
 * How our queries behave whatever defaults the host's QueryClient has: the client below them retries and waits, so they
 * do not; they refresh when the agent comes back to the tab; `meta.persist: false` keeps them out of a persisted cache.
 */
export const queryDefaults = {
  staleTime: 10_000,
  gcTime: 60 * 60_000,
  retry: false,
  networkMode: 'always',
  refetchOnMount: true,
  refetchOnReconnect: true,
  refetchOnWindowFocus: 'always',
  refetchInterval: false,
  throwOnError: false,
  meta: { persist: false },
} as const

/** The prefix of every key of ours in a cache, with the client's scope so that accounts never mix. */
export function queryPrefix(client: Client) {
  return ['people-contacts', client.scope] as const
}

/** Query options for the contacts of a person; every argument of a fetcher is in its key. */
export function contactQueries(client: Client) {
  const all = (personId: number) => [...queryPrefix(client), 'contacts', personId] as const
  return {
    all,
    /** The key of writes to a person. */
    write: (personId: number) => [...all(personId), 'write'] as const,
    /** The key of a remove-all; it runs in the same scope as writes. */
    removeAll: (personId: number) => [...all(personId), 'removeAll'] as const,
    /** The key of the record of changes. */
    changes: (personId: number) => [...all(personId), 'changes'] as const,
    list: (personId: number) =>
      queryOptions({
        ...queryDefaults,
        queryKey: [...all(personId), 'list'] as const,
        queryFn: ({ signal }) => client.contacts.list(personId, { signal }),
      }),
    /** The list as it is now, read behind the one on screen; that one itself where nothing has changed. */
    fresh: (personId: number) =>
      queryOptions({
        ...queryDefaults,
        structuralSharing: false,
        queryKey: [...all(personId), 'fresh'] as const,
        queryFn: ({ signal, client: cache }) => {
          const known = cache.getQueryData<ContactList>([...all(personId), 'list'])
          return client.contacts.list(personId, { signal, known, priority: 'background' })
        },
      }),
    detail: (personId: number, contactId: number) =>
      queryOptions({
        ...queryDefaults,
        queryKey: [...all(personId), 'detail', contactId] as const,
        queryFn: ({ signal }) =>
          client.contacts.get(personId, contactId, { signal, priority: 'background' }),
      }),
  }
}
